package org.fairwatt.launcher.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.launcher.settings.PartName;

/** Tells other processes, and the next start, which processes belong to this platform. */
public final class RunFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public RunFile(Path file) {
        this.file = file;
    }

    /** How far a platform has come. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING
    }

    /** The supervisor, how far it has come, and the children it started. */
    public record Running(ProcessIdentity supervisor, Phase phase, Map<PartName, ProcessIdentity> parts) {
        public Running {
            parts = parts.isEmpty() ? Map.of() : new EnumMap<>(parts);
        }
    }

    /** What was last written, if anything. */
    public Optional<Running> read() {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Running.class));
        } catch (NoSuchFileException neverStarted) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(file), e);
        }
    }

    /** Replaces the whole file at once, so a reader never sees half of it. */
    public void write(Running running) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, JSON.writeValueAsString(running));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(file), e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
