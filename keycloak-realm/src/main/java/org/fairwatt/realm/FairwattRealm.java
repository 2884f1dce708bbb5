package org.fairwatt.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a program needs to know to start Keycloak with the realm, or to speak with it. */
public final class FairwattRealm {

    public static final String NAME = "fairwatt";

    /** The public client of people's browsers: authorization code with PKCE S256. */
    public static final String WEB_CLIENT = "web-client";

    /** The audience that the public API demands. */
    public static final String API_AUDIENCE = "graphql-api";

    /** The tenant service's own account. */
    public static final String ONBOARDING_CLIENT = "fairwatt-onboarding";

    /** The client scope that puts {@link #API_AUDIENCE} into a token; a partner's client needs it. */
    public static final String API_SCOPE = "graphql-api";

    /**
     * The group whose members hold the role {@code platform-admin}. The role is never given to a person directly: only
     * members of this group are out of the onboarding account's reach.
     */
    public static final String PLATFORM_ADMINS_GROUP_ID = "fa1a0000-0000-4000-8000-0000000000a1";

    /** The variable without a default: Keycloak refuses to import the realm, and so to start, without it. */
    public static final String ONBOARDING_SECRET_VARIABLE = "FAIRWATT_ONBOARDING_CLIENT_SECRET";

    /**
     * Options of {@code kc.sh build}. One database without XA; of the features only what the realm uses, since each one
     * that is left out is a surface less and a faster start.
     */
    public static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--transaction-xa-enabled=false",
            "--features-disabled=ciba,device-flow,kerberos,twitter-broker,identity-brokering-api");

    /**
     * The whole value of {@code JAVA_OPTS}: 312 MB of memory after a start, 405 MB after some hundred sign-ins. It replaces Keycloak's own value, because a
     * second collector next to the one named there kills the JVM.
     */
    public static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");

    private static final String FILE = "fairwatt-realm.json";

    private FairwattRealm() {}

    /** The realm file, with its placeholders: Keycloak fills them from its own environment. The caller closes it. */
    public static InputStream json() {
        InputStream json = FairwattRealm.class.getResourceAsStream(FILE);
        if (json == null) {
            throw new IllegalStateException("The realm file (%s) is missing from the jar.".formatted(FILE));
        }
        return json;
    }

    /**
     * Puts the realm file where {@code kc.sh start --import-realm} looks for it.
     *
     * @return the file written
     */
    public static Path copyInto(Path importFolder) {
        try (InputStream json = json()) {
            Files.createDirectories(importFolder);
            Path file = importFolder.resolve(FILE);
            Files.copy(json, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The realm file could not be written into (%s).".formatted(importFolder), e);
        }
    }
}
