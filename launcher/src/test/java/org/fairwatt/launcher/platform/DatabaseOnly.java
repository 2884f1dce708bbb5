package org.fairwatt.launcher.platform;

import java.nio.file.Path;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real platform of which only PostgreSQL is started. Its home is empty before the first test of a class and gone after the last. */
public final class DatabaseOnly implements BeforeAllCallback, AfterAllCallback {
    private final Settings settings = Settings.onFreePorts(Path.of("").toAbsolutePath(), Path.of("target", "a home"))
            .without(PartName.KEYCLOAK)
            .without(PartName.MAIL)
            .without(PartName.SMARTCAR)
            .without(PartName.LIBERTY);

    @Override
    public void beforeAll(ExtensionContext context) {
        erase();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        erase();
    }

    public Settings settings() {
        return settings;
    }

    public Home home() {
        return new Home(settings.home());
    }

    public Platform start() {
        return Platform.start(settings, Progress.silent());
    }

    private void erase() {
        Stopping.stop(home(), Progress.silent());
        Erasing.erase(home());
    }
}
