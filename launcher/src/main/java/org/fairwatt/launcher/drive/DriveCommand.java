package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A real day. */
@Command(
        name = "drive",
        description = {
            "Sends a logged day of charging sessions through the running platform: each session is the slot request of a"
                    + " driver of its own, moved to the coming day.",
            "The log's columns are described in docs/session-log.md; docs/examples has one to try."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every request was answered, the cap held, no EVSE was given out twice",
            "1:it couldn't run, or one of these isn't so"
        })
public final class DriveCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int MOST_AT_ONCE = 4;
    private static final BigDecimal MOST_KW = BigDecimal.valueOf(10_000); // the largest rating of a transformer
    private static final BigDecimal WATTS = BigDecimal.valueOf(1000);

    @Parameters(paramLabel = "FILE", description = "The log: CSV, one session per line.")
    private Path file;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Which day of the log; its first unless told.")
    private @Nullable LocalDate day;

    @Option(
            names = "--cap-kw",
            paramLabel = "KW",
            description = "What all of the site may draw together; half of what its EVSEs could draw unless told.")
    private @Nullable BigDecimal capKw;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Option(names = "--tenant", defaultValue = "riverbend", description = "riverbend or northgrid (${DEFAULT-VALUE}).")
    private String tenant;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many requests are under way at the same time, 1 to 4 (${DEFAULT-VALUE}).")
    private int atOnce;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        long began = System.nanoTime();
        DriveRun.Wish wish = wish();
        PrintWriter err = spec.commandLine().getErr();
        SessionLog log = SessionLog.read(file);
        log.skipped().forEach(err::println);
        List<LoggedSession> sessions = chosen(log);
        err.println(
                "%d sessions of %s".formatted(sessions.size(), sessions.get(0).day()));
        err.flush();
        DayReport report = new DriveRun(Place.settings(), Environment.ofThisProcess(), Clock.systemUTC())
                .drive(sessions, wish, err, Boolean.getBoolean("fairwatt.terminal.err"))
                .with(log.skipped().size(), Duration.ofNanos(System.nanoTime() - began));
        print(report);
        return report.isSound() && report.failed() == 0 ? 0 : FAILED;
    }

    private DriveRun.Wish wish() {
        if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw new ParameterException(
                    spec.commandLine(), "--at-once (%d) must be from 1 to %d.".formatted(atOnce, MOST_AT_ONCE));
        }
        if (capKw == null) {
            return new DriveRun.Wish(tenant, 0, atOnce);
        }
        if (capKw.compareTo(BigDecimal.ONE) < 0 || capKw.compareTo(MOST_KW) > 0) {
            throw new ParameterException(
                    spec.commandLine(), "--cap-kw (%s) must be from 1 to %s.".formatted(capKw, MOST_KW));
        }
        return new DriveRun.Wish(tenant, capKw.multiply(WATTS).longValue(), atOnce);
    }

    private List<LoggedSession> chosen(SessionLog log) {
        LocalDate first = log.firstDay()
                .orElseThrow(() -> new NotPossible(List.of("No session in %s can be read.".formatted(file))));
        LocalDate wanted = Optional.ofNullable(day).orElse(first);
        List<LoggedSession> sessions = log.arrivingOn(wanted);
        if (sessions.isEmpty()) {
            throw new NotPossible(List.of("Nobody arrives on %s; the log begins on %s.".formatted(wanted, first)));
        }
        return sessions;
    }

    private void print(DayReport report) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            out.flush();
        } else {
            new ReportTable(out).print(report);
        }
    }
}
