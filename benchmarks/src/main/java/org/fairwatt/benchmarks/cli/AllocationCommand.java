package org.fairwatt.benchmarks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairwatt.benchmarks.figures.Figure;
import org.fairwatt.benchmarks.figures.Machine;
import org.fairwatt.benchmarks.synthetic.hot.HotPaths;
import org.fairwatt.benchmarks.synthetic.report.AllocationBench;
import org.fairwatt.benchmarks.synthetic.report.AllocationReport;
import org.fairwatt.benchmarks.synthetic.report.AllocationTable;
import org.fairwatt.benchmarks.synthetic.report.DayFigures;
import org.fairwatt.benchmarks.synthetic.report.Goals;
import org.fairwatt.launcher.progress.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Made-up days. */
@Command(
        name = "allocation",
        description = {
            "Plays made-up neighbourhoods' days under plain policies and under Fairwatt, beside the best that was possible"
                    + " (docs/benchmarks.md). No server is needed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it ran, whatever the figures", "1:it broke down", "2:an option can't be used"})
final class AllocationCommand implements Callable<Integer> {
    private static final Logger MICROMETER = Logger.getLogger("io.micrometer");

    @Mixin
    private final AllocationOptions options = new AllocationOptions();

    @Option(names = "--jmh", description = "Also times the engine's hot paths, call by call: some minutes more.")
    private boolean jmh;

    @Option(names = "--json", description = "One JSON object instead of tables.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        quietenLibraries();
        AllocationBench.Choices choices = options.choices();
        Machine machine = Machine.ofNow();
        PrintWriter err = spec.commandLine().getErr();
        ProgressBar progress = new ProgressBar(err, Boolean.getBoolean("fairwatt.terminal.err"));
        List<DayFigures> days = new AllocationBench(choices, progress).run();
        List<AllocationReport.HotPath> hotPaths = jmh ? HotPaths.time(progress) : List.of();
        List<Figure> goals = new ArrayList<>(Goals.of(days));
        goals.addAll(HotPaths.goals(hotPaths));
        print(new AllocationReport(command(), Clock.systemUTC().instant().toString(), machine, days, hotPaths, goals));
        return 0;
    }

    /** OptaPlanner's libraries tell that nobody has set up logs or gauges; nobody here wants any. */
    private static void quietenLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        MICROMETER.setLevel(Level.OFF);
    }

    private String command() {
        return "./fairwatt bench "
                + String.join(" ", spec.commandLine().getParseResult().originalArgs());
    }

    private void print(AllocationReport report) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(report));
            out.flush();
        } else {
            new AllocationTable(out).print(report);
        }
    }
}
