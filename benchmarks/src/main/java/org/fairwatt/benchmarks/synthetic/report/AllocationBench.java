package org.fairwatt.benchmarks.synthetic.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.fairwatt.benchmarks.synthetic.day.DayMaker;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.day.SyntheticDay;
import org.fairwatt.benchmarks.synthetic.engine.FilledCluster;
import org.fairwatt.benchmarks.synthetic.limit.DayBound;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.launcher.progress.ProgressBar;

/** Plays made-up days under several policies, several times, on two threads. */
public final class AllocationBench {

    private static final int THREADS = 2;
    private static final double NS_PER_S = 1e9;
    private static final double MEGABYTE = 1 << 20;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Choices choices;
    private final ProgressBar progress;

    /**
     * What is to be played.
     *
     * @param runs how often, if two runs are not alike; the one whose energy is the median counts
     * @param planning CPU time for the day; negative for what is usual for its size
     */
    public record Choices(List<Setting> settings, List<Contender> contenders, int runs, double planning, long seed) {}

    public AllocationBench(Choices choices, ProgressBar progress) {
        this.choices = choices;
        this.progress = progress;
    }

    public List<DayFigures> run() {
        List<DayFigures> figures = new ArrayList<>();
        for (Setting setting : choices.settings()) {
            SyntheticDay day = DayMaker.make(setting.size(), setting.loadPercent(), choices.seed())
                    .with(setting.asking());
            progress.begin(setting + ", bound", day.districts().size());
            double boundWs =
                    each(day, DayBound::of).stream().mapToDouble(it -> it).sum();
            for (Contender contender : choices.contenders()) {
                int runs = contender.isRepeatable() ? 1 : choices.runs();
                progress.begin(
                        setting + ", " + contender.label(), day.districts().size() * runs);
                List<DayFigures> played = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    played.add(play(setting, contender, day, boundWs));
                }
                played.sort(Comparator.comparingDouble(DayFigures::boundPct));
                figures.add(played.get(played.size() / 2));
            }
        }
        progress.end();
        return figures;
    }

    private DayFigures play(Setting setting, Contender contender, SyntheticDay day, double boundWs) {
        AtomicLong cpuNs = new AtomicLong();
        Duration planning = planning(setting).dividedBy(day.districts().size());
        long begunNs = System.nanoTime();
        Played played = each(day, district -> {
                    long cpuBegunNs = CPU.getCurrentThreadCpuTime();
                    Played part = contender.play(district, setting.policy(), planning);
                    cpuNs.addAndGet(CPU.getCurrentThreadCpuTime() - cpuBegunNs);
                    return part;
                })
                .stream()
                .reduce(Played.NOTHING, Played::plus);
        double wallS = (System.nanoTime() - begunNs) / NS_PER_S;
        DayFigures.Cost cost =
                DayFigures.Cost.of(wallS, cpuNs.get() / NS_PER_S, liveHeapMb(contender, day), played.effort());
        return DayFigures.of(setting, contender.label(), boundWs, played, cost);
    }

    private Duration planning(Setting setting) {
        double seconds = choices.planning() < 0 ? usualPlanningS(setting) : choices.planning();
        return Duration.ofNanos((long) (seconds * NS_PER_S));
    }

    private static double usualPlanningS(Setting setting) {
        return switch (setting.size()) {
            case S -> 2;
            case M -> 15;
            case L -> 40;
        };
    }

    /** {@code work} on each district, in their order. */
    private <T> List<T> each(SyntheticDay day, Function<District, T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> coming = day.districts().stream()
                    .map(district -> threads.submit(() -> {
                        T done = work.apply(district);
                        progress.step();
                        return done;
                    }))
                    .toList();
            List<T> all = new ArrayList<>();
            for (Future<T> one : coming) {
                all.add(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is alive after a run; with the engine, while it knows all promises of the day at once. */
    private static double liveHeapMb(Contender contender, SyntheticDay day) {
        List<FilledCluster> clusters = new ArrayList<>();
        for (District district : contender.isRepeatable() ? List.<District>of() : day.districts()) {
            district.clusters().forEach(cluster -> clusters.add(FilledCluster.of(cluster, district.requests())));
        }
        List<Profile> profiles =
                clusters.stream().map(cluster -> Profile.of(cluster.full())).toList();
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        Reference.reachabilityFence(clusters);
        Reference.reachabilityFence(profiles);
        return used / MEGABYTE;
    }
}
