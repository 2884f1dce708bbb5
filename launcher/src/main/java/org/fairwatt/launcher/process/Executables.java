package org.fairwatt.launcher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs of the system. */
public final class Executables {
    private static final String USUAL_PLACES = "/usr/bin:/bin:/usr/sbin:/sbin";

    private Executables() {}

    /** The program called {@code name} on the path, if the system has it. */
    public static Optional<Path> find(String name) {
        String places = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + USUAL_PLACES;
        return Arrays.stream(places.split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The {@code java} that runs this launcher; the Java parts run on the same. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
