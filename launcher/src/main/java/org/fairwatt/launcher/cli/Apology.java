package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.platform.AlreadyRunning;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.settings.SettingsProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into words. A stack trace is shown only for what nobody foresaw. */
final class Apology implements IExecutionExceptionHandler {
    static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println();
        err.println(inWords(problem));
        if (!isForeseen(problem)) {
            problem.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }

    static String inWords(Throwable problem) {
        if (problem instanceof PartFailure failure) {
            return failure.report();
        }
        if (problem instanceof UncheckedIOException io && io.getCause() != null) {
            return "%s%n%s".formatted(io.getMessage(), io.getCause());
        }
        return String.valueOf(problem.getMessage());
    }

    private static boolean isForeseen(Throwable problem) {
        return problem instanceof PartFailure
                || problem instanceof NotPossible
                || problem instanceof SettingsProblem
                || problem instanceof AlreadyRunning
                || problem instanceof UncheckedIOException
                || problem instanceof IllegalStateException;
    }
}
