package org.fairwatt.benchmarks.synthetic.hot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fairwatt.benchmarks.synthetic.engine.FilledCluster;
import org.fairwatt.engine.dispatch.DispatchRules;
import org.fairwatt.engine.dispatch.Dispatched;
import org.fairwatt.engine.dispatch.Dispatcher;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.plan.Move;
import org.fairwatt.engine.plan.PlanTask;
import org.fairwatt.engine.plan.PlanWeights;
import org.fairwatt.engine.plan.Planner;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Reason;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What is timed, call by call. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HotCalls {
    static final int MOVES = 500; // of one search, so that setting the solver up hardly counts

    private static final Duration LONG = Duration.ofHours(1);

    private static final Inserter INSERTER = new Inserter();
    private static final Explainer EXPLAINER = new Explainer();
    private static final Dispatcher DISPATCHER = new Dispatcher();
    private static final Planner PLANNER = new Planner();

    @Benchmark
    public Optional<Placement> insert(HotTown town) {
        HotTown.Asked asked = town.next(town.granted);
        return INSERTER.best(asked.before(), asked.need());
    }

    @Benchmark
    public Optional<Reason> explainGranted(HotTown town) {
        HotTown.Asked asked = town.next(town.granted);
        return asked.got().map(place -> EXPLAINER.granted(asked.before(), asked.need(), place));
    }

    @Benchmark
    public Reason explainRefused(HotTown town) {
        HotTown.Asked asked = town.next(town.refused);
        return EXPLAINER.refused(asked.before(), asked.need());
    }

    /** All 40 clusters. */
    @Benchmark
    public List<Dispatched> dispatchTick(HotPlugs plugs) {
        List<Dispatched> all = new ArrayList<>();
        for (HotPlugs.Street street : plugs.streets) {
            all.add(DISPATCHER.tick(street.feeder(), street.vehicles(), DispatchRules.DEFAULT));
        }
        return all;
    }

    /** One move of many: lifted, put back, weighed. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public List<Move> planMove(HotTown town) {
        FilledCluster cluster = town.next(town.clusters);
        int[] left = {MOVES};
        PlanTask task = PlanTask.of(cluster.full(), cluster.promised(), PlanWeights.of(AllocationPolicy.DEFAULT));
        return PLANNER.improve(task, LONG, () -> --left[0] < 0);
    }
}
