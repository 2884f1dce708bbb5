package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.fairwatt.launcher.state.FileTree;
import org.fairwatt.launcher.state.Home;

/**
 * Where PostgreSQL's programs and data lie: in the state folder, unless root's PostgreSQL user can't walk in there
 * (a home under /root). Then in a folder of its own under /var/lib, which the state folder remembers.
 */
public final class PostgresPlace {
    private static final Path ELSEWHERE = Path.of("/var/lib/fairwatt");

    private final Home home;
    private final PostgresAccount account;

    PostgresPlace(Home home, PostgresAccount account) {
        this.home = home;
        this.account = account;
    }

    /** Deletes the data, wherever they are. */
    public static void erase(Home home) {
        Path elsewhere = remembered(home);
        try {
            if (Files.exists(elsewhere)) {
                FileTree.delete(Path.of(Files.readString(elsewhere).strip()));
            }
            Files.deleteIfExists(elsewhere);
            FileTree.delete(home.postgresql());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with {@code data} in it. */
    Path folder() {
        return account.reaches(home.folder()) ? home.postgresql() : elsewhere();
    }

    PartFolders programs() {
        return new PartFolders(account.reaches(home.folder()) ? home.parts() : elsewhere());
    }

    private Path elsewhere() {
        Path file = remembered(home);
        try {
            if (!Files.exists(file)) {
                Path chosen = ELSEWHERE.resolve(UUID.randomUUID().toString());
                Files.createDirectories(
                        chosen, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                Files.setPosixFilePermissions(ELSEWHERE, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.setPosixFilePermissions(chosen, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.writeString(file, chosen + "\n");
            }
            return Path.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path remembered(Home home) {
        return home.folder().resolve("postgresql-lies-in");
    }
}
