package org.fairwatt.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Identity;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Fingerprint;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.tenants.KeycloakAdmin;

/** Fills a running platform with the demo, once. */
public final class Demo {
    private static final String SWITCH = "FAIRWATT_DEMO";

    private Demo() {}

    /** Whether this platform has the demo: in our own Keycloak only, and unless {@code FAIRWATT_DEMO} is false. */
    public static boolean isWanted(Settings settings, Environment environment) {
        return settings.identity() instanceof Identity.Embedded
                && !"false".equalsIgnoreCase(environment.text(SWITCH, "true"));
    }

    /** Makes what is missing of it, if it is wanted; every part must answer. Does nothing when it did it before. */
    public static void ensure(Settings settings, Progress progress) {
        Environment environment = Environment.ofThisProcess();
        Path stamp = new Home(settings.home()).folder().resolve("demo");
        String wanted = fingerprint(settings);
        if (!isWanted(settings, environment) || Fingerprint.matches(stamp, wanted)) {
            return;
        }
        fill(settings, environment, progress);
        try {
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Settings settings, Environment environment, Progress progress) {
        Access access = Access.to(settings);
        KeycloakAdmin keycloak = KeycloakAdmin.of(settings, environment, new Web());
        progress.run("Demo: tenants and people", new DemoPeople(access, keycloak)::ensure);
        DemoSites sites = new DemoSites(access);
        SideBySide both = SideBySide.at(DemoTenant.ALL.size());
        progress.run("Demo: sites", () -> both.forEach(DemoTenant.ALL, sites::provision));
        progress.run("Demo: vehicles", () -> both.forEach(DemoTenant.ALL, sites::registerVehicles));
    }

    /** Changes with the demo's content, and with the database it is in. */
    private static String fingerprint(Settings settings) {
        Fingerprint fingerprint = new Fingerprint().with(Access.to(settings).databaseUrl());
        DemoTenant.ALL.forEach(demo -> {
            fingerprint.with(demo.toString());
            demo.sites().forEach(site -> fingerprint.with(DemoSites.content(site)));
        });
        return fingerprint.with(DemoTenant.PLATFORM_ADMIN.toString()).value();
    }
}
