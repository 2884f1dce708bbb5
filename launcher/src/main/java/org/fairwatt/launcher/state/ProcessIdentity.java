package org.fairwatt.launcher.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process told apart from any later one that got the same pid: by when it started. */
public record ProcessIdentity(long pid, long startedAtMillis) {
    /** The kernel's boot time, from which start times are computed, may be corrected by a second. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public static ProcessIdentity of(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new ProcessIdentity(process.pid(), started);
    }

    /** The process, if it still runs and is no stranger. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessIdentity::runs).filter(this::isTheSame);
    }

    /** Whether {@code process} runs. A dead one that nobody has waited for (a zombie) doesn't. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private boolean isTheSame(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return Math.abs(started - startedAtMillis) <= CLOCK_TOLERANCE.toMillis();
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}
