package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fairwatt.allocation.booking.DecisionsUnderway;
import org.fairwatt.engine.plan.Planner;
import org.fairwatt.engine.plan.Repair;
import org.fairwatt.engine.plan.Repaired;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.problem.LostRaces;

/**
 * One pass over one cluster: reads it in a transaction, thinks outside of any, and writes in another one, unless something
 * changed meanwhile; then the cluster waits for another pass. As long as something comes out of it and there is time:
 * a mended plan can be improved, and an improved one often again.
 */
@ApplicationScoped
class ClusterPass {
    private static final Logger LOG = System.getLogger(ClusterPass.class.getName());
    private static final int MOST_REVISIONS = 5; // each is written and told to drivers
    private static final Duration COURTESY = Duration.ofMillis(50); // for each move; a decision takes less
    private static final Planner PLANNER = new Planner();
    private static final Repair REPAIR = new Repair();

    private PlanDesk desk;
    private LostRaces lostRaces;
    private DecisionsUnderway decisions;

    protected ClusterPass() {}

    @Inject
    ClusterPass(PlanDesk desk, LostRaces lostRaces, DecisionsUnderway decisions) {
        this.desk = desk;
        this.lostRaces = lostRaces;
        this.decisions = decisions;
    }

    /**
     * How a pass ended, and what it changed.
     *
     * @param fruitless nothing was found, but its time was over before all was tried
     */
    record Result(PassOutcome outcome, Gain gain, boolean fruitless) {
        Result(PassOutcome outcome, Gain gain) {
            this(outcome, gain, false);
        }
    }

    /**
     * Plans for {@code spent}; what is still to be gained then is left for another pass, which starts from what this one
     * wrote.
     *
     * @param stop asked before every move; true ends the pass
     */
    Result plan(LeasedCluster lease, Duration spent, BooleanSupplier stop) {
        long end = System.nanoTime() + spent.toNanos();
        Gain gain = Gain.NONE;
        for (int revision = 0; revision < MOST_REVISIONS; revision++) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (stop.getAsBoolean() || left.isNegative() || left.isZero()) {
                return new Result(PassOutcome.UNFINISHED, gain);
            }
            Optional<Draft> draft = desk.read(lease.cluster(), spent);
            if (draft.isEmpty()) {
                return new Result(PassOutcome.SETTLED, gain);
            }
            long thoughtFrom = System.nanoTime();
            Revision found = revisionOf(draft.get(), lease.fencingToken(), left, stop);
            if (found.isEmpty()) {
                boolean cutShort = System.nanoTime() - thoughtFrom >= left.toNanos();
                return foundNothing(stop.getAsBoolean(), cutShort, gain);
            }
            Optional<Gain> written = write(lease, draft.get(), found);
            if (written.isEmpty()) {
                return new Result(PassOutcome.DROPPED, gain);
            }
            gain = gain.plus(written.get());
        }
        return new Result(PassOutcome.UNFINISHED, gain);
    }

    private static Result foundNothing(boolean stopped, boolean cutShort, Gain before) {
        boolean unfinished = stopped || (cutShort && !before.isNone());
        return new Result(unfinished ? PassOutcome.UNFINISHED : PassOutcome.SETTLED, before, cutShort && !unfinished);
    }

    /** @param seed another one for each pass: what the last one didn't find, this one may */
    private Revision revisionOf(Draft draft, long seed, Duration left, BooleanSupplier stop) {
        Repaired repaired = REPAIR.repair(draft.snapshot().state(), draft.needsForRepair());
        Revision repair = Revision.afterLoweredLimit(repaired);
        if (!repair.isEmpty() || !draft.hasRoomForImprovement()) {
            return repair;
        }
        return Revision.improvement(PLANNER.improve(draft.task(seed), left, afterOthers(stop)));
    }

    /** Somebody waits for each decision, nobody for a plan: before each move the planner lets them go first. */
    private BooleanSupplier afterOthers(BooleanSupplier stop) {
        return () -> {
            decisions.letThemFirst(COURTESY);
            return stop.getAsBoolean();
        };
    }

    private Optional<Gain> write(LeasedCluster lease, Draft draft, Revision revision) {
        try {
            return desk.write(lease, draft, revision);
        } catch (RuntimeException failure) {
            if (!lostRaces.areBehind(failure)) {
                throw failure;
            }
            LOG.log(Level.DEBUG, "A plan of cluster ({0}) came too late.", lease.cluster());
            return Optional.empty();
        }
    }
}
