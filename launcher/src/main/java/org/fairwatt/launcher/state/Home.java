package org.fairwatt.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.fairwatt.launcher.settings.PartName;

/** The state folder and what lies where in it. */
public record Home(Path folder) {

    /** Unpacked servers: big, made from the archives alone, kept by {@code reset}. */
    public Path parts() {
        return folder.resolve("parts");
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(PartName part) {
        return logs().resolve(part.key() + ".log");
    }

    /** What the detached supervisor says. */
    public Path supervisorLog() {
        return logs().resolve("supervisor.log");
    }

    public Path postgresql() {
        return folder.resolve("postgresql");
    }

    /** Open Liberty's user directory. */
    public Path liberty() {
        return folder.resolve("liberty");
    }

    /** What owners of made-up cars allowed. */
    public Path smartcar() {
        return folder.resolve("smartcar");
    }

    /** Which processes belong to this platform. */
    public Path runFile() {
        return folder.resolve("run.json");
    }

    /** Why the last platform ended, if it wasn't asked to. */
    public Path lastFailure() {
        return folder.resolve("last-failure.txt");
    }

    public Path lockFile() {
        return folder.resolve("lock");
    }

    /** Makes the folders. PostgreSQL's own user must be able to walk in, whatever the umask; secrets are closed. */
    public void create() {
        makeFolder(folder, "rwxr-xr-x");
        makeFolder(parts(), "rwxr-xr-x");
        makeFolder(logs(), "rwx------");
        makeFolder(secrets(), "rwx------");
        makeFolder(liberty(), "rwx------"); // the server caches its configuration there, passwords included
    }

    private static void makeFolder(Path folder, String permissions) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
