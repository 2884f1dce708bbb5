package org.fairwatt.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a folder equal to another one, copying only what changed. */
public final class FolderCopy {
    private static final String MANIFEST = ".copied";

    private FolderCopy() {}

    /** Copies new and changed files, deletes those copied earlier that are gone, and leaves everything else alone. */
    public static void update(Path from, Path to) {
        try {
            Files.createDirectories(to);
            Set<String> wanted = new HashSet<>(filesOf(from));
            for (String name : wanted) {
                copyIfChanged(from.resolve(name), to.resolve(name));
            }
            for (String name : copiedEarlier(to)) {
                if (!wanted.contains(name)) {
                    Files.deleteIfExists(to.resolve(name));
                }
            }
            Files.write(to.resolve(MANIFEST), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be copied to %s.".formatted(from, to), e);
        }
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static void copyIfChanged(Path from, Path to) throws IOException {
        FileTime changed = Files.getLastModifiedTime(from);
        boolean same = Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(changed);
        if (same) {
            return;
        }
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> copiedEarlier(Path to) throws IOException {
        Path manifest = to.resolve(MANIFEST);
        return Files.exists(manifest) ? Files.readAllLines(manifest) : List.of();
    }
}
