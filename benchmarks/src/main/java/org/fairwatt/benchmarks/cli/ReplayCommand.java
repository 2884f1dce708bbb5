package org.fairwatt.benchmarks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairwatt.benchmarks.bound.SolverMissing;
import org.fairwatt.benchmarks.log.ChosenDays;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.ReplayLog;
import org.fairwatt.benchmarks.picture.ReplayPicture;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.launcher.drive.SessionLog;
import org.fairwatt.launcher.progress.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The entry point of {@code ./fairwatt replay}. */
@Command(
        name = "./fairwatt replay",
        description = {
            "Replays a log of charging sessions under a cap without a server, each policy knowing only what could be known at"
                    + " each instant, and compares what drivers got (docs/benchmarks.md).",
            "The log's columns are described in docs/session-log.md; docs/examples has one to try."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it ran, whatever the figures", "1:it broke down", "2:the log or an option can't be used"})
public final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The log: CSV, one session per line.")
    private Path file = Path.of("");

    @Mixin
    private final ReplayOptions options = new ReplayOptions();

    @Option(names = "--json", description = "One JSON object for each policy, each on a line, instead of a table.")
    private boolean json;

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description =
                    "Where to draw load and waits, as SVG; for all policies together that is beside the log unless told.")
    private @Nullable Path picture;

    @Option(names = "--help", usageHelp = true, description = "This.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    ReplayCommand() {}

    public static void main(String[] arguments) {
        System.exit(ReplayCommandLine.of(new ReplayCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SiteLimits site = options.site();
        ChosenDays days = options.days();
        List<String> policies = options.policies();
        int liars = options.liarsPercent();
        ReplayLog log = ReplayLog.of(SessionLog.read(file), days, options.seed());
        PrintWriter err = spec.commandLine().getErr();
        ReplayRun.Setting setting = new ReplayRun.Setting(log, site, information(log, err), liars, progress(err));
        if (log.withoutEnergy() > 0) {
            err.println("%d sessions without any energy are left out.".formatted(log.withoutEnergy()));
        }
        err.flush();
        List<ReplayRun> runs = run(policies, setting, err);
        print(runs);
        draw(runs, setting, days);
        return 0;
    }

    private Information information(ReplayLog log, PrintWriter err) {
        if (options.information() == Information.STATED && !log.someoneStated()) {
            err.println("No driver in the log stated energy and departure, so the policy is told what truly happened.");
            return Information.ACTUAL;
        }
        return options.information();
    }

    private static @Nullable ProgressBar progress(PrintWriter err) {
        return Boolean.getBoolean("fairwatt.terminal.err") ? new ProgressBar(err, true) : null;
    }

    private List<ReplayRun> run(List<String> policies, ReplayRun.Setting setting, PrintWriter err) {
        List<ReplayRun> runs = new ArrayList<>();
        for (String name : policies) {
            try {
                runs.add(Policies.named(name)
                        .map(policy -> ReplayRun.of(name, policy, setting))
                        .orElseGet(() -> ReplayRun.ofBound(setting)));
            } catch (SolverMissing e) {
                if (!options.isAll()) {
                    throw e;
                }
                err.println(e.getMessage());
                err.flush();
            }
        }
        return runs;
    }

    private void print(List<ReplayRun> runs) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            for (ReplayRun run : runs) {
                out.println(new ObjectMapper().writeValueAsString(run.figures()));
            }
            out.flush();
        } else {
            new ReplayTable(out).print(runs.stream().map(ReplayRun::figures).toList());
        }
    }

    private void draw(List<ReplayRun> runs, ReplayRun.Setting setting, ChosenDays days) {
        boolean isWanted = picture != null || (options.isAll() && !json);
        if (!isWanted) {
            return;
        }
        Path target = picture == null ? beside(file) : picture;
        String title = "%s, %s: %d sessions under %s kW"
                .formatted(file.getFileName(), days, setting.log().sessions().size(), options.cap());
        ReplayPicture drawn =
                new ReplayPicture(title, setting.site().capW(), setting.log().offset());
        runs.stream() // the bound's load is one of many that would do, so it isn't drawn beside real ones
                .filter(run -> runs.size() == 1 || !run.policy().equals(ReplayOptions.BOUND))
                .forEach(run -> drawn.add(run.policy(), run.result()));
        try {
            Files.writeString(target, drawn.svg());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture can't be written to %s.".formatted(target), e);
        }
        PrintWriter teller =
                json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        teller.println("Picture: " + target);
        teller.flush();
    }

    /** Beside the log; here, if that place isn't ours to write to. */
    private static Path beside(Path log) {
        String name = log.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-replay.svg";
        Path sibling = log.resolveSibling(name);
        Path folder = sibling.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder) ? sibling : Path.of(name);
    }
}
