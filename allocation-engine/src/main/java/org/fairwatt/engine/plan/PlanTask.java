package org.fairwatt.engine.plan;

import java.util.List;
import java.util.Map;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.reservation.ReservationId;

/**
 * A cluster to be improved.
 *
 * @param movable what those that may be moved asked for. A window must not begin before a move could take effect: who is
 *     plugged in before it keeps the EVSE, who charges before it stays altogether
 * @param credits what fairness owes to who waits, -1000 to 1000; 0 for whom it does not name
 * @param seed where the search begins to look: the same task finds the same in the same number of moves, with another seed
 *     perhaps something else
 */
public record PlanTask(
        ClusterState state, List<Need> movable, Map<ReservationId, Integer> credits, PlanWeights weights, long seed) {

    public PlanTask {
        movable = List.copyOf(movable);
        credits = Map.copyOf(credits);
    }

    /** The same without a memory of anybody, searched always alike. */
    public static PlanTask of(ClusterState state, List<Need> movable, PlanWeights weights) {
        return new PlanTask(state, movable, Map.of(), weights, 0);
    }

    /** What fairness owes to the driver of {@code reservation}. */
    int creditOf(ReservationId reservation) {
        return credits.getOrDefault(reservation, 0);
    }

    /** Without what it says of persons: nobody sees their credit, not even in a log. */
    @Override
    public String toString() {
        return "PlanTask[%d movable]".formatted(movable.size());
    }
}
