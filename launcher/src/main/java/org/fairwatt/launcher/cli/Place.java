package org.fairwatt.launcher.cli;

import java.nio.file.Path;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;

/** What the {@code fairwatt} script tells: where the project lies, and whether a person looks at a terminal. */
final class Place {
    private Place() {}

    static Settings settings() {
        return Settings.from(Environment.ofThisProcess(), root());
    }

    static boolean isTerminal() {
        return Boolean.getBoolean("fairwatt.terminal");
    }

    private static Path root() {
        return Path.of(System.getProperty("fairwatt.root", "")).toAbsolutePath();
    }
}
