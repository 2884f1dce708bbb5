package org.fairwatt.engine.insert;

import java.util.Map;
import java.util.Optional;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.site.StationId;

/** Places one need beside what is promised already. Keeps no state; any number of threads may use it. */
public final class Inserter {

    /** The best place for {@code need} in {@code state}; empty when less than its smallest promise is possible. */
    public Optional<Placement> best(ClusterState state, Need need) {
        return Optional.empty();
    }

    /** The best place at each of the need's stations, in the need's order; a station without one is left out. */
    public Map<StationId, Placement> bestPerStation(ClusterState state, Need need) {
        return Map.of();
    }
}
