package org.fairwatt.engine.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.site.EvseId;

/** What of a cluster does not change while one looks for places: its grid, its tree, its EVSEs and their pools. */
public final class Layout {

    private final BucketGrid grid;
    private final List<GridNode> nodes;
    private final int[] parents;
    private final List<EvsePlace> evses;
    private final List<EvsePool> pools;
    private final Rations rations;
    private final Map<EvseId, Integer> indices = new HashMap<>();

    public Layout(ClusterState state) {
        this.grid = state.grid();
        this.nodes = state.nodes();
        this.parents = nodes.stream().mapToInt(GridNode::parent).toArray();
        this.evses = state.evses();
        this.pools = EvsePool.of(evses);
        this.rations = state.rations();
        for (int index = 0; index < evses.size(); index++) {
            indices.put(evses.get(index).id(), index);
        }
    }

    public BucketGrid grid() {
        return grid;
    }

    public List<GridNode> nodes() {
        return nodes;
    }

    Rations rations() {
        return rations;
    }

    public EvsePlace evse(int index) {
        return evses.get(index);
    }

    /** Where {@code evse} stands in the cluster's list; empty when it is not in this cluster. */
    public Optional<Integer> indexOf(EvseId evse) {
        return Optional.ofNullable(indices.get(evse));
    }

    public int evseCount() {
        return evses.size();
    }

    public List<EvsePool> pools() {
        return pools;
    }

    /** Index of the node above {@code node}; -1 above the transformer. */
    int parent(int node) {
        return parents[node];
    }

    /** True when what hangs on {@code node} loads {@code above} too. */
    public boolean loads(int node, int above) {
        for (int at = node; at >= 0; at = parents[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** {@code commitment} in the engine's own measure, rounded outwards; it promises what its limit gives. */
    public Slot slotOf(Commitment commitment) {
        Integer evse = indices.get(commitment.evse());
        if (evse == null) {
            throw new IllegalArgumentException("Reservation (%s) is at EVSE (%s), which is not in this cluster."
                    .formatted(commitment.id(), commitment.evse()));
        }
        return new Slot(
                evse,
                grid.secondsDown(commitment.plugged().start()),
                grid.secondsUp(commitment.plugged().end()),
                grid.secondsDown(commitment.charging().start()),
                grid.secondsUp(commitment.charging().end()),
                commitment.limit().watts(),
                commitment.limit().during(commitment.charging().length()).wattHours(),
                commitment.category());
    }
}
