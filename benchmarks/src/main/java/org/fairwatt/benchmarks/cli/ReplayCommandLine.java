package org.fairwatt.benchmarks.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import org.fairwatt.benchmarks.bound.SolverMissing;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.launcher.checks.NotPossible;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** How a replay is asked for, and how it says what went wrong: what a person can put right is one message and nothing else. */
final class ReplayCommandLine {
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;

    private ReplayCommandLine() {}

    static CommandLine of(ReplayCommand command) {
        return new CommandLine(command)
                .registerConverter(BigDecimal.class, typed(BigDecimal::new, "a number, such as 6.6"))
                .registerConverter(YearMonth.class, typed(YearMonth::parse, "a month, such as 2018-10"))
                .registerConverter(LocalDate.class, typed(LocalDate::parse, "a day, such as 2018-10-09"))
                .registerConverter(
                        Information.class,
                        typed(text -> Information.valueOf(text.toUpperCase(Locale.ROOT)), "actual or stated"))
                .setParameterExceptionHandler((problem, arguments) ->
                        say(problem.getCommandLine().getErr(), String.valueOf(problem.getMessage()), UNUSABLE))
                .setExecutionExceptionHandler(ReplayCommandLine::apologise);
    }

    private static <T> ITypeConverter<T> typed(Function<String, T> parse, String what) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) { // what is no number is one of the former
                throw new TypeConversionException("%s is not %s.".formatted(text, what));
            }
        };
    }

    private static int apologise(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof NotPossible) {
            return say(err, String.valueOf(problem.getMessage()), UNUSABLE);
        }
        if (problem instanceof UncheckedIOException) {
            return say(err, "%s %s".formatted(problem.getMessage(), problem.getCause()), UNUSABLE);
        }
        if (!(problem instanceof SolverMissing)) {
            problem.printStackTrace(err);
        }
        return say(err, String.valueOf(problem.getMessage()), BROKEN);
    }

    private static int say(PrintWriter err, String problem, int exitCode) {
        err.println(problem);
        err.flush();
        return exitCode;
    }
}
