package org.fairwatt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.ProcessIdentity;

/** A process with everything it started itself. */
public final class ProcessTree {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    /** What a process started ends with it, or is killed soon after. */
    private static final Duration AFTER_ITS_END = Duration.ofSeconds(2);

    private final PartName part;
    private final ProcessHandle process;
    private final List<ProcessHandle> everyone;

    /** Looks now for what the process started: once it has ended, nobody knows any more. */
    public ProcessTree(PartName part, ProcessHandle process) {
        this.part = part;
        this.process = process;
        this.everyone = Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** Asks it to end, in the way that part understands best. */
    public void ask() {
        if (!ProcessIdentity.runs(process)) {
            return;
        }
        if (part == PartName.POSTGRESQL) {
            interrupt(); // PostgreSQL's "fast shutdown"; on SIGTERM it would wait until everybody has hung up
        } else {
            process.destroy();
        }
    }

    /** Waits until it has ended, and kills what is left of it when the patience is over. */
    public void awaitEnd(Duration patience) {
        awaitEndOf(List.of(process), patience);
        awaitEndOf(everyone, AFTER_ITS_END);
    }

    /** Waits until {@code process}, whatever it started, has ended; kills it when the patience is over. */
    public static void awaitEndOf(ProcessHandle process, Duration patience) {
        awaitEndOf(List.of(process), patience);
    }

    private static void awaitEndOf(List<ProcessHandle> everyone, Duration patience) {
        long began = System.nanoTime();
        boolean killed = false;
        while (everyone.stream().anyMatch(ProcessIdentity::runs)) {
            if (!killed && System.nanoTime() - began > patience.toNanos()) {
                everyone.forEach(ProcessHandle::destroyForcibly);
                killed = true;
            }
            pause(LOOK_AGAIN);
        }
    }

    static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a process.", e);
        }
    }

    private void interrupt() {
        try {
            // Java itself can only send SIGTERM and SIGKILL
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
