package org.fairwatt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Programs that run for a moment and end. */
public final class Programs {
    private Programs() {}

    /** Runs {@code command} unseen and tells how it ended. */
    public static int exitCode(List<String> command) {
        return exitCode(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** Runs {@code program} with its output added to {@code log} and tells how it ended. */
    public static int exitCode(ProcessBuilder program, Path log) {
        return exitCode(program.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    private static int exitCode(ProcessBuilder program) {
        try {
            Process process = program.redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while %s ran.".formatted(program.command()), e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
