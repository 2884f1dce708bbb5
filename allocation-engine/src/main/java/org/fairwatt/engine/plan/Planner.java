package org.fairwatt.engine.plan;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;

/** Looks for a better plan than the one that stands. Keeps no state; any number of threads may use it. */
public final class Planner {

    /**
     * The moves to a better plan, all of which must be made together; empty when none was found.
     *
     * @param movable what those that may be moved asked for; its windows must not start before a move could take effect
     * @param spent how long to look at most
     * @param stop asked often; true ends the search with what was found so far
     */
    public List<Move> improve(ClusterState before, List<Need> movable, Duration spent, BooleanSupplier stop) {
        return List.of();
    }
}
