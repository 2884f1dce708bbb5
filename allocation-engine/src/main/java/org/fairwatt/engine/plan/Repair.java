package org.fairwatt.engine.plan;

import java.util.List;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;

/** Brings a plan back within limits that were lowered. Keeps no state; any number of threads may use it. */
public final class Repair {

    /**
     * What must change so that no node is above what it may carry, as far as what is movable allows.
     *
     * @param movable what those that may be moved asked for, oldest promise first: the last promised is moved first
     */
    public Repaired repair(ClusterState state, List<Need> movable) {
        return new Repaired(List.of(), List.of());
    }
}
