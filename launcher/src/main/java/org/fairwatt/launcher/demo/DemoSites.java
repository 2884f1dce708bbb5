package org.fairwatt.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fairwatt.launcher.client.BrowserSignIn;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlProblem;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.state.Fingerprint;

/** The sites and vehicles of a demo tenant, made through the public API by its admin and its drivers. */
final class DemoSites {
    private static final String PROVISION = """
            mutation ($input: SiteFileInput!, $key: String!) {
              provisionSiteFromFile(input: $input, idempotencyKey: $key) { id }
            }""";
    private static final String THERE_ALREADY = "CONFLICT";

    private final Access access;
    private final Web web = new Web();

    DemoSites(Access access) {
        this.access = access;
    }

    void provision(DemoTenant demo) {
        GraphQlClient admin = signedIn(demo, demo.admin());
        for (String site : demo.sites()) {
            provision(content(site), admin);
        }
    }

    void registerVehicles(DemoTenant demo) {
        String key = "demo-vehicle-"
                + new Fingerprint().with(demo.vehicle().toString()).value();
        for (DemoPerson driver : demo.drivers()) {
            demo.vehicle().registerBy(signedIn(demo, driver), "demo-vehicle");
        }
    }

    /** What a site's file says. */
    static String content(String site) {
        try (InputStream file = DemoSites.class.getResourceAsStream(site + ".json")) {
            if (file == null) {
                throw new IllegalStateException("The demo has no site (%s).".formatted(site));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void provision(String content, GraphQlClient admin) {
        String key = "demo-site-" + new Fingerprint().with(content).value();
        try {
            admin.run(PROVISION, Map.of("input", Map.of("format", "JSON", "content", content), "key", key));
        } catch (GraphQlProblem problem) {
            if (!THERE_ALREADY.equals(problem.code())) {
                throw problem;
            }
        }
    }

    private GraphQlClient signedIn(DemoTenant demo, DemoPerson person) {
        return GraphQlClient.to(
                access,
                web,
                BrowserSignIn.to(access, web).toTenant(demo.alias(), person.email(), access.demoPassword()));
    }
}
