package org.fairwatt.launcher.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.launcher.parts.PostgresPlace;
import org.fairwatt.launcher.state.FileTree;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.HomeLock;

/** Deletes what a platform has stored. */
public final class Erasing {
    private Erasing() {}

    /** Deletes everything in {@code home} but the unpacked servers. */
    public static void erase(Home home) {
        if (!Files.isDirectory(home.folder())) {
            return;
        }
        try (HomeLock lock = HomeLock.take(home).orElseThrow(AlreadyRunning::new)) {
            PostgresPlace.erase(home);
            contents(home).stream().filter(path -> isData(home, path)).forEach(FileTree::delete);
        }
    }

    private static boolean isData(Home home, Path path) {
        return !path.equals(home.parts()) && !path.equals(home.lockFile());
    }

    private static List<Path> contents(Home home) {
        try (Stream<Path> contents = Files.list(home.folder())) {
            return contents.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
