package org.fairwatt.benchmarks.synthetic.hot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fairwatt.benchmarks.figures.Figure;
import org.fairwatt.benchmarks.synthetic.report.AllocationReport.HotPath;
import org.fairwatt.launcher.progress.ProgressBar;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Has JMH time the hot paths, in a process of its own. */
public final class HotPaths {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final TimeValue ROUND = TimeValue.seconds(3);
    private static final String HEAP = "-Xmx768m"; // thousands of clusters, each without another request
    private static final double MEDIAN = 50;
    private static final double P99 = 99;
    private static final double QUICK_MS = 1;
    private static final double TICK_MS = 80;

    private HotPaths() {}

    /** @throws IllegalStateException if JMH doesn't run here */
    public static List<HotPath> time(ProgressBar progress) {
        progress.begin("hot paths", 0);
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(HotCalls.class.getName())
                            .forks(1)
                            .jvmArgs(HEAP, "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR")
                            .warmupIterations(WARM_UPS)
                            .warmupTime(ROUND)
                            .measurementIterations(ROUNDS)
                            .measurementTime(ROUND)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
            List<HotPath> paths = new ArrayList<>();
            for (RunResult result : results) {
                Statistics times = result.getPrimaryResult().getStatistics();
                paths.add(new HotPath(
                        result.getPrimaryResult().getLabel(),
                        times.getN(),
                        times.getPercentile(MEDIAN),
                        times.getPercentile(P99)));
            }
            return paths;
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH doesn't run here: %s".formatted(e.getMessage()), e);
        } finally {
            progress.end();
        }
    }

    /** What is asked of those that have a goal. */
    public static List<Figure> goals(List<HotPath> paths) {
        List<Figure> goals = new ArrayList<>();
        for (HotPath path : paths) {
            if (!path.name().equals("planMove")) {
                double goal = path.name().equals("dispatchTick") ? TICK_MS : QUICK_MS;
                goals.add(Figure.atMost("L: one call of " + path.name() + ", p99", path.p99Ms(), "ms", goal));
            }
        }
        return goals;
    }
}
