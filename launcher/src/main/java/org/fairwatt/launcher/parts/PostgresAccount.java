package org.fairwatt.launcher.parts;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.launcher.process.Executables;
import org.fairwatt.launcher.process.Programs;

/** The user PostgreSQL runs as. It refuses to be root; a launcher run by root therefore runs it as {@code nobody}. */
final class PostgresAccount {
    private static final int NOBODY = 65_534; // nobody and nogroup on every Linux

    private final boolean root;

    PostgresAccount() {
        this(new UnixSystem().getUid() == 0);
    }

    PostgresAccount(boolean root) {
        this.root = root;
    }

    /** {@code command}, run as that user. */
    List<String> run(List<String> command) {
        if (!root) {
            return command;
        }
        List<String> whole =
                new ArrayList<>(List.of(setpriv(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        whole.addAll(command);
        return whole;
    }

    /** Gives {@code file} to that user. */
    void own(Path file) {
        if (!root) {
            return;
        }
        try {
            Files.setAttribute(file, "unix:uid", NOBODY);
            Files.setAttribute(file, "unix:gid", NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether that user can walk down to {@code folder}. */
    boolean reaches(Path folder) {
        return !root || Programs.exitCode(run(List.of("test", "-x", folder.toString()))) == 0;
    }

    private static String setpriv() {
        return Executables.find("setpriv")
                .orElseThrow(() -> new IllegalStateException(
                        "PostgreSQL can't run as root, and setpriv (package util-linux) isn't installed.\n"
                                + "Maybe start Fairwatt as an ordinary user."))
                .toString();
    }
}
