package org.fairwatt.e2e.wire;

import java.nio.file.Path;
import java.util.Objects;
import org.fairwatt.launcher.demo.Demo;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.Erasing;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one platform that all tests of this package call: empty but for the demo, started before the first test and
 * stopped after the last. With {@code -Dfairwatt.test.attach=true} it is one that runs already in that folder.
 */
public final class OverTheWire implements LauncherSessionListener {

    private static volatile @Nullable Settings settings;

    private @Nullable Platform platform;

    static Settings settings() {
        return Objects.requireNonNull(settings, "fairwatt.test.overTheWire is not set: no platform was started");
    }

    static Access access() {
        return Access.to(settings());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("fairwatt.test.overTheWire") || settings != null) {
            return;
        }
        Path project = Path.of(System.getProperty("fairwatt.project"));
        Path home = Path.of(System.getProperty("fairwatt.test.home")).toAbsolutePath();
        Settings chosen;
        if (Boolean.getBoolean("fairwatt.test.attach")) {
            chosen = Settings.onFreePorts(project, home);
        } else {
            Erasing.erase(new Home(home));
            chosen = Settings.onFreePorts(project, home);
            platform = Platform.start(chosen, Progress.silent());
        }
        settings = chosen;
        Demo.ensure(chosen, Progress.silent());
        tellTheRealmsOwnTests(access());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (platform != null) {
            platform.close();
            platform = null;
            settings = null;
        }
    }

    /** Those of keycloak-realm, which run here since here is a Keycloak: without these properties they are skipped. */
    private static void tellTheRealmsOwnTests(Access access) {
        System.setProperty("fairwatt.keycloak.url", access.keycloakUrl().toString());
        System.setProperty("fairwatt.public.url", access.publicUrl().toString());
        System.setProperty(
                "fairwatt.keycloak.admin.user", access.keycloakAdmin().user());
        System.setProperty(
                "fairwatt.keycloak.admin.password", access.keycloakAdmin().password());
        System.setProperty("fairwatt.onboarding.secret", access.onboardingClientSecret());
        System.setProperty("fairwatt.mail.url", access.mailApi().toString());
    }
}
