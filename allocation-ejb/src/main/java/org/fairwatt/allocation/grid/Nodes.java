package org.fairwatt.allocation.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.time.TimeWindow;

/**
 * A cluster's tree with what is left of each node for charging.
 *
 * @param transformer what the transformer may carry, base load and all
 * @param indexOf where each circuit stands in {@code nodes}
 */
record Nodes(EffectiveLimit transformer, List<GridNode> nodes, Map<CircuitId, Integer> indexOf) {

    static Nodes of(Cluster cluster, Clusters clusters, BucketGrid grid) {
        List<LoadLimit> limits = clusters.limitsOf(cluster.id(), new TimeWindow(grid.origin(), grid.end()));
        List<GridNode> nodes = new ArrayList<>();
        Map<CircuitId, Integer> indexOf = new HashMap<>();
        BaseLoad baseLoad = cluster.baseLoad();
        EffectiveLimit transformer = EffectiveLimit.ofTransformer(cluster, limits);
        nodes.add(new GridNode(
                cluster.name(),
                -1,
                NodeKind.TRANSFORMER,
                perBucket(grid, bucket -> transformer.during(bucket).minusAtMost(baseLoad.at(bucket.start())))));
        for (Circuit circuit : clusters.circuitsOf(cluster.id())) {
            EffectiveLimit limit = EffectiveLimit.ofCircuit(circuit, limits);
            int parent = circuit.parent()
                    .flatMap(id -> Optional.ofNullable(indexOf.get(id)))
                    .orElse(0);
            indexOf.put(circuit.id(), nodes.size());
            nodes.add(new GridNode(circuit.code(), parent, NodeKind.CIRCUIT, perBucket(grid, limit::during)));
        }
        return new Nodes(transformer, nodes, indexOf);
    }

    private static List<Power> perBucket(BucketGrid grid, Function<TimeWindow, Power> available) {
        return IntStream.range(0, grid.count())
                .mapToObj(index -> TimeWindow.of(grid.at(index * grid.bucketSeconds()), grid.bucket()))
                .map(available)
                .toList();
    }
}
