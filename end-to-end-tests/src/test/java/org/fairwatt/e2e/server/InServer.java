package org.fairwatt.e2e.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is built, with one web module more that holds the tests. */
final class InServer {

    private InServer() {}

    static EnterpriseArchive platformWithTests() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "fairwatt.ear")
                .importFrom(new File(System.getProperty("fairwatt.test.ear")))
                .as(EnterpriseArchive.class);
        String descriptor = text(ear, "META-INF/application.xml");
        String withTests = descriptor.replace(
                "<library-directory>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module><library-directory>");
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(tests()))
                .addAsManifestResource(new StringAsset(withTests), "application.xml");
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(
                        false,
                        path -> !path.get().contains("ServerUnderTest"),
                        InServer.class.getPackage().getName())
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (InputStream in =
                Objects.requireNonNull(ear.get(path), path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
