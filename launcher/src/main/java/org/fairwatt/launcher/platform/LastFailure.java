package org.fairwatt.launcher.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fairwatt.launcher.state.Home;

/** Why the last platform ended by itself: for whoever asks later, when it ran in the background. */
public final class LastFailure {
    private final Path file;

    public LastFailure(Home home) {
        file = home.lastFailure();
    }

    public Optional<String> find() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remember(String report) {
        try {
            Files.writeString(file, report + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
