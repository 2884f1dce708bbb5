package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** The files of an archive as they are laid down. Readable by all, whatever the umask: PostgreSQL may run as another user. */
final class UnpackedTree {
    private static final int ANY_EXECUTE_BIT = 0111;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> TEXT = PosixFilePermissions.fromString("rw-r--r--");

    private final Path target;
    private final Set<Path> made = new HashSet<>();

    UnpackedTree(Path target) {
        this.target = target;
    }

    void folder(String name) throws IOException {
        make(inside(name));
    }

    void file(String name, int mode, InputStream content) throws IOException {
        Path file = inside(name);
        make(parentOf(file));
        Files.copy(content, file);
        Files.setPosixFilePermissions(file, (mode & ANY_EXECUTE_BIT) != 0 ? PROGRAM : TEXT);
    }

    void link(String name, String to) throws IOException {
        Path link = inside(name);
        make(parentOf(link));
        inside(target.relativize(parentOf(link)).resolve(to).toString());
        Files.createSymbolicLink(link, Path.of(to));
    }

    private void make(Path folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        if (!folder.equals(target)) {
            make(parentOf(folder));
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        Files.setPosixFilePermissions(folder, PROGRAM);
        made.add(folder);
    }

    private Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? target : parent;
    }

    private Path inside(String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive holds a name (%s) that leads outside of it.".formatted(name));
        }
        return file;
    }
}
