package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.tenant.TenantScope;

/** Plans the clusters that changed, each under a lease and for a bounded time. Any number of threads may do it at once. */
@ApplicationScoped
public class ClusterPlanning {
    private static final Logger LOG = System.getLogger(ClusterPlanning.class.getName());
    private static final int MOST_PER_ROUND = 20; // then the timer may look whether it should stop

    private PlanningWork work;
    private TenantScope scope;
    private ClusterPass pass;
    private PlanningSettings settings;
    private PlannerWatch watch;
    private Clock clock;
    private final ThinkingTimes times = new ThinkingTimes();

    protected ClusterPlanning() {}

    @Inject
    ClusterPlanning(
            PlanningWork work,
            TenantScope scope,
            ClusterPass pass,
            PlanningSettings settings,
            PlannerWatch watch,
            Clock clock) {
        this.work = work;
        this.scope = scope;
        this.pass = pass;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Plans one cluster after the other until none wants a plan.
     *
     * @param stop asked often; true ends the round
     */
    public void round(BooleanSupplier stop) {
        for (int planned = 0; planned < MOST_PER_ROUND && !stop.getAsBoolean(); planned++) {
            Optional<LeasedCluster> lease = work.lease(settings.lease());
            if (lease.isEmpty()) {
                return;
            }
            long began = System.nanoTime();
            ClusterPass.Result result = carryOut(lease.get(), began, stop);
            watch.ended(new PlanningPass(clock.instant(), since(began), result.outcome(), result.gain()));
        }
    }

    /** A cluster that fails is left to its lease: it is tried again when that runs out, and holds up no other one. */
    private ClusterPass.Result carryOut(LeasedCluster lease, long began, BooleanSupplier stop) {
        try {
            Duration spent = times.of(lease.cluster(), settings.spent());
            ClusterPass.Result result = scope.call(lease.tenant(), () -> pass.plan(lease, spent, stop));
            boolean more = times.mayHaveMore(lease.cluster(), result.fruitless());
            if (more || result.outcome() != PassOutcome.SETTLED) {
                work.putBack(lease, since(began)); // what was dropped is still to be done, also when no change says so
            } else {
                work.done(lease, since(began));
            }
            return more ? new ClusterPass.Result(PassOutcome.UNFINISHED, result.gain()) : result;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Cluster (%s) could not be planned.".formatted(lease.cluster()), failure);
            return new ClusterPass.Result(PassOutcome.FAILED, Gain.NONE);
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
