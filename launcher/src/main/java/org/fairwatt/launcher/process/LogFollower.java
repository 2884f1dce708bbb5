package org.fairwatt.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads what is added to a log. A log that starts anew is read from its beginning. */
public final class LogFollower {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int BLOCK_BYTES = 1 << 20;

    private final Path log;
    private long read;

    /** Follows {@code log} from its beginning. */
    public LogFollower(Path log) {
        this.log = log;
    }

    /** Follows {@code log} from its present end. */
    public static LogFollower fromEndOf(Path log) {
        LogFollower follower = new LogFollower(log);
        follower.read = follower.size();
        return follower;
    }

    /** The whole lines added since the last call. */
    public List<String> newLines() {
        long size = size();
        if (size < read) {
            read = 0;
        }
        if (size == read) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] added = new byte[(int) Math.min(BLOCK_BYTES, size - read)];
            file.seek(read);
            file.readFully(added);
            int whole = endOfLastLine(added);
            read += whole;
            return new String(added, 0, whole, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits a moment between two looks. */
    public static void pause() {
        ProcessTree.pause(BETWEEN_LOOKS);
    }

    private static int endOfLastLine(byte[] bytes) {
        for (int i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return bytes.length == BLOCK_BYTES ? BLOCK_BYTES : 0; // a line without end is passed on in blocks
    }

    private long size() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
