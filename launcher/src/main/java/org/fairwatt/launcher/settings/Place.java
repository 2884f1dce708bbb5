package org.fairwatt.launcher.settings;

import java.nio.file.Path;

/** What the {@code fairwatt} script tells: where the project lies, and whether a person looks at a terminal. */
public final class Place {
    private Place() {}

    public static Settings settings() {
        return Settings.from(Environment.ofThisProcess(), root());
    }

    /** Whether a person looks at the standard output. */
    public static boolean isTerminal() {
        return Boolean.getBoolean("fairwatt.terminal");
    }

    private static Path root() {
        return Path.of(System.getProperty("fairwatt.root", "")).toAbsolutePath();
    }
}
