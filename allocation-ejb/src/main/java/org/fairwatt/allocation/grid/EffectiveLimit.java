package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.time.TimeWindow;

/**
 * What one node may carry: its rating, and the newest limit of each source that holds at the time, whichever is least.
 *
 * @param rating by its nameplate
 * @param limits those of this node, in any order
 */
record EffectiveLimit(Power rating, List<LoadLimit> limits) {

    static EffectiveLimit ofTransformer(Cluster cluster, List<LoadLimit> limitsOfCluster) {
        return new EffectiveLimit(cluster.rating(), ofNode(limitsOfCluster, Optional.empty()));
    }

    static EffectiveLimit ofCircuit(Circuit circuit, List<LoadLimit> limitsOfCluster) {
        return new EffectiveLimit(circuit.rating(), ofNode(limitsOfCluster, Optional.of(circuit.id())));
    }

    private static List<LoadLimit> ofNode(List<LoadLimit> limits, Optional<CircuitId> circuit) {
        return limits.stream().filter(limit -> limit.circuit().equals(circuit)).toList();
    }

    /** The least that holds at any moment of {@code bucket}: a limit that begins within it counts for all of it. */
    Power during(TimeWindow bucket) {
        List<LoadLimit> touching = limits.stream()
                .filter(limit -> limit.validity().overlaps(bucket))
                .toList();
        if (touching.isEmpty()) {
            return rating; // as it mostly is, hundreds of times in every look at a cluster
        }
        return Stream.concat(Stream.of(bucket.start()), changesOf(touching).filter(bucket::contains))
                .map(instant -> at(instant, touching))
                .reduce(rating, Power::min);
    }

    private static Stream<Instant> changesOf(List<LoadLimit> limits) {
        return limits.stream()
                .map(LoadLimit::validity)
                .flatMap(validity -> Stream.of(validity.start(), validity.end()));
    }

    private Power at(Instant instant, List<LoadLimit> touching) {
        Map<LimitSource, LoadLimit> newest = touching.stream()
                .filter(limit -> limit.validity().contains(instant))
                .collect(Collectors.toMap(
                        LoadLimit::source,
                        limit -> limit,
                        BinaryOperator.maxBy(Comparator.comparing(LoadLimit::setAt))));
        return newest.values().stream().map(LoadLimit::limit).reduce(rating, Power::min);
    }
}
