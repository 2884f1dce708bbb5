package org.fairwatt.launcher.platform;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.launcher.process.ProcessTree;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.HomeLock;
import org.fairwatt.launcher.state.RunFile;
import org.fairwatt.launcher.state.RunFile.Running;

/** Stops a platform from outside, whatever state it is in. */
public final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Stopping() {}

    /** Returns whether anything was running. Afterwards nothing is. */
    public static boolean stop(Home home, Progress progress) {
        if (!Files.isDirectory(home.folder())) {
            return false;
        }
        Optional<ProcessHandle> supervisor = supervisor(home);
        supervisor.ifPresent(process -> progress.run("Stopping everything", () -> end(process)));
        try (HomeLock lock = HomeLock.take(home).orElseThrow(Stopping::heldByAnother)) {
            return Leftovers.end(home, progress) > 0 || supervisor.isPresent();
        }
    }

    private static Optional<ProcessHandle> supervisor(Home home) {
        return new RunFile(home.runFile()).read().map(Running::supervisor).flatMap(identity -> identity.find());
    }

    /** The supervisor alone: it stops the parts in order. If it doesn't, they are left over, and ended as such. */
    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        ProcessTree.awaitEndOf(supervisor, PATIENCE);
    }

    private static IllegalStateException heldByAnother() {
        return new IllegalStateException("Another ./fairwatt is just working with this state folder.");
    }
}
