package org.fairwatt.allocation.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.site.EvseId;

/** Counts the promises for which a cluster's limits leave no power. */
final class Overbooked {
    private final ClusterState state;
    private final long[][] loadW;
    private final Map<EvseId, Integer> nodeOf = new HashMap<>();

    private Overbooked(ClusterState state) {
        this.state = state;
        this.loadW = new long[state.nodes().size()][state.grid().count()];
        for (EvsePlace evse : state.evses()) {
            nodeOf.put(evse.id(), evse.node());
        }
    }

    /** How many commitments are left over when they are taken one after the other, as they stand in {@code state}. */
    static int count(ClusterState state) {
        Overbooked book = new Overbooked(state);
        return (int) state.commitments().stream()
                .filter(commitment -> !book.takes(commitment))
                .count();
    }

    private boolean takes(Commitment commitment) {
        BucketGrid grid = state.grid();
        // what was charged before now may still be plugged in: it has no bucket
        int first = Math.max(0, grid.secondsDown(commitment.charging().start()) / grid.bucketSeconds());
        int last = Math.floorDiv(
                Math.min(
                                grid.horizonSeconds(),
                                grid.secondsUp(commitment.charging().end()))
                        - 1,
                grid.bucketSeconds());
        List<Integer> buckets = IntStream.rangeClosed(first, last).boxed().toList();
        List<Integer> path = pathOf(nodeOf.getOrDefault(commitment.evse(), 0));
        long watts = commitment.limit().watts();
        boolean fits =
                path.stream().allMatch(node -> buckets.stream().allMatch(bucket -> hasRoom(node, bucket, watts)));
        if (fits) {
            path.forEach(node -> buckets.forEach(bucket -> loadW[node][bucket] += watts));
        }
        return fits;
    }

    private boolean hasRoom(int node, int bucket, long watts) {
        return loadW[node][bucket] + watts
                <= state.nodes().get(node).available().get(bucket).watts();
    }

    private List<Integer> pathOf(int leaf) {
        List<GridNode> nodes = state.nodes();
        return IntStream.iterate(
                        leaf, node -> node >= 0, node -> nodes.get(node).parent())
                .boxed()
                .toList();
    }
}
