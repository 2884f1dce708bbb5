package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.site.Evse;
import org.fairwatt.time.TimeWindow;

/**
 * A cluster's tree with what is left of each node for charging.
 *
 * @param indexOf where each circuit stands in {@code nodes}
 */
record Nodes(Transformer transformer, List<GridNode> nodes, Map<CircuitId, Integer> indexOf) {

    static Nodes of(
            Cluster cluster, Clusters clusters, List<Evse> evses, PlanningRules rules, BucketGrid grid, Instant now) {
        TimeWindow window = PlanningGrid.windowOf(PlanningGrid.withPast(grid));
        List<LoadLimit> limits = clusters.limitsOf(cluster.id(), EffectiveLimit.spanFor(window));
        List<Circuit> circuits = clusters.circuitsOf(cluster.id());
        Set<CircuitId> unequal = unequallyLoaded(circuits, evses);
        Transformer transformer = new Transformer(
                EffectiveLimit.ofTransformer(cluster, limits, window, now),
                PhaseMargin.of(rules, evses.stream().anyMatch(Evse::loadsPhasesUnequally)),
                cluster.baseLoad(),
                rules,
                now);
        List<GridNode> nodes = new ArrayList<>();
        nodes.add(new GridNode(cluster.name(), -1, NodeKind.TRANSFORMER, perBucket(grid, transformer::available)));
        Map<CircuitId, Integer> indexOf = new HashMap<>();
        for (Circuit circuit : circuits) {
            EffectiveLimit limit = EffectiveLimit.ofCircuit(circuit, limits, window, now);
            PhaseMargin margin = PhaseMargin.of(rules, unequal.contains(circuit.id()));
            int parent = circuit.parent()
                    .flatMap(id -> Optional.ofNullable(indexOf.get(id)))
                    .orElse(0);
            indexOf.put(circuit.id(), nodes.size());
            nodes.add(new GridNode(
                    circuit.code(),
                    parent,
                    NodeKind.CIRCUIT,
                    perBucket(grid, bucket -> margin.usable(limit.during(bucket)))));
        }
        return new Nodes(transformer, nodes, indexOf);
    }

    /** @param parentsFirst so that whoever walks them backwards comes from a child to its parent */
    private static Set<CircuitId> unequallyLoaded(List<Circuit> parentsFirst, List<Evse> evses) {
        Set<CircuitId> unequal = new HashSet<>();
        evses.stream()
                .filter(Evse::loadsPhasesUnequally)
                .forEach(evse -> evse.circuit().ifPresent(unequal::add));
        for (int index = parentsFirst.size() - 1; index >= 0; index--) {
            Circuit circuit = parentsFirst.get(index);
            if (unequal.contains(circuit.id())) {
                circuit.parent().ifPresent(unequal::add);
            }
        }
        return unequal;
    }

    private static List<Power> perBucket(BucketGrid grid, Function<TimeWindow, Power> available) {
        return IntStream.range(0, grid.count())
                .mapToObj(index -> PlanningGrid.bucket(grid, index))
                .map(available)
                .toList();
    }
}
