package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.grid.PlanningWork.Backlog;

/**
 * How the planner of this node is doing; it names no tenant and no cluster.
 *
 * @param enabled whether this node plans at all
 * @param threads how many clusters it plans at the same time at most
 * @param lastPass its last one; empty if there was none since it started
 * @param quietFor how long ago that ended, or this node started
 * @param patience after so long without a pass while others wait, it has stopped
 * @param backlog what waits, whichever node is going to plan it; as it was seen last
 * @param tally its passes since it started
 */
public record PlannerState(
        boolean enabled,
        int threads,
        Optional<PlanningPass> lastPass,
        Duration quietFor,
        Duration patience,
        Backlog backlog,
        Tally tally) {

    /** True when clusters wait and no pass, good or bad, has ended here for far longer than one may take. */
    public boolean hasStopped() {
        return enabled
                && backlog.clusters() > 0
                && backlog.oldestWait().compareTo(patience) > 0
                && quietFor.compareTo(patience) > 0;
    }

    /**
     * Passes that were counted.
     *
     * @param passes all of them
     * @param failed of these, those that broke
     * @param dropped of these, those whose plan came too late
     * @param gain what all of them changed
     */
    public record Tally(long passes, long failed, long dropped, Gain gain) {

        public static final Tally NONE = new Tally(0, 0, 0, Gain.NONE);

        Tally plus(PlanningPass pass) {
            return new Tally(
                    passes + 1,
                    failed + (pass.outcome() == PassOutcome.FAILED ? 1 : 0),
                    dropped + (pass.outcome() == PassOutcome.DROPPED ? 1 : 0),
                    gain.plus(pass.gain()));
        }
    }
}
