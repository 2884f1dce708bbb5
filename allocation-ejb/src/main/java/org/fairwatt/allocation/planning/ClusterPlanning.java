package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fairwatt.allocation.booking.DecisionsUnderway;
import org.fairwatt.engine.plan.Planner;
import org.fairwatt.engine.plan.Repair;
import org.fairwatt.engine.plan.Repaired;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.tenant.TenantScope;

/**
 * Plans the clusters that changed: reads one in a transaction, thinks outside of any, and writes in another one, unless
 * the cluster changed meanwhile; then its change has made it due again.
 */
@ApplicationScoped
public class ClusterPlanning {
    private static final Logger LOG = System.getLogger(ClusterPlanning.class.getName());
    private static final int MOST_PER_ROUND = 20; // then the timer may look whether it should stop
    private static final int MOST_REVISIONS = 5; // well within the lease
    private static final Duration COURTESY = Duration.ofMillis(50); // for each move; a decision takes less
    private static final Planner PLANNER = new Planner();
    private static final Repair REPAIR = new Repair();

    private PlanningWork work;
    private TenantScope scope;
    private PlanDesk desk;
    private PlanningSettings settings;
    private LostRaces lostRaces;
    private DecisionsUnderway decisions;

    protected ClusterPlanning() {}

    @Inject
    ClusterPlanning(
            PlanningWork work,
            TenantScope scope,
            PlanDesk desk,
            PlanningSettings settings,
            LostRaces lostRaces,
            DecisionsUnderway decisions) {
        this.work = work;
        this.scope = scope;
        this.desk = desk;
        this.settings = settings;
        this.lostRaces = lostRaces;
        this.decisions = decisions;
    }

    /**
     * Plans one cluster after the other until none wants a plan.
     *
     * @param stop asked often; true ends the round
     */
    public void round(BooleanSupplier stop) {
        for (int planned = 0; planned < MOST_PER_ROUND && !stop.getAsBoolean(); planned++) {
            List<LeasedCluster> leases = work.lease(1, settings.lease());
            if (leases.isEmpty()) {
                return;
            }
            leases.forEach(lease -> carryOut(lease, stop));
        }
    }

    /** A cluster that fails is left to its lease: it is tried again when that runs out, and holds up no other one. */
    private void carryOut(LeasedCluster lease, BooleanSupplier stop) {
        try {
            scope.run(lease.tenant(), () -> plan(lease, stop));
            work.done(lease);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Cluster (%s) could not be planned.".formatted(lease.cluster()), failure);
        }
    }

    /** As long as something comes out of it: a mended plan can be improved, and an improved one often again. */
    private void plan(LeasedCluster lease, BooleanSupplier stop) {
        for (int revision = 0; revision < MOST_REVISIONS && !stop.getAsBoolean(); revision++) {
            if (!revise(lease, stop)) {
                return;
            }
        }
    }

    private boolean revise(LeasedCluster lease, BooleanSupplier stop) {
        Optional<Draft> draft = desk.read(lease.cluster(), settings.spent());
        if (draft.isEmpty()) {
            return false;
        }
        Revision revision = revisionOf(draft.get(), stop);
        return !revision.isEmpty() && write(lease, draft.get(), revision);
    }

    private Revision revisionOf(Draft draft, BooleanSupplier stop) {
        Repaired repaired = REPAIR.repair(draft.snapshot().state(), draft.needsForRepair());
        Revision repair = Revision.afterLoweredLimit(repaired);
        if (!repair.isEmpty() || !draft.hasRoomForImprovement()) {
            return repair;
        }
        return Revision.improvement(PLANNER.improve(
                draft.snapshot().state(), draft.needsForImprovement(), settings.spent(), afterOthers(stop)));
    }

    /** Somebody waits for each decision, nobody for a plan: before each move the planner lets them go first. */
    private BooleanSupplier afterOthers(BooleanSupplier stop) {
        return () -> {
            decisions.letThemFirst(COURTESY);
            return stop.getAsBoolean();
        };
    }

    private boolean write(LeasedCluster lease, Draft draft, Revision revision) {
        try {
            return desk.write(lease, draft, revision);
        } catch (RuntimeException failure) {
            if (!lostRaces.areBehind(failure)) {
                throw failure;
            }
            LOG.log(Level.DEBUG, "A plan of cluster ({0}) came too late.", lease.cluster());
            return false;
        }
    }
}
