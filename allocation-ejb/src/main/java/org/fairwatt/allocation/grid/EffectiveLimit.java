package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.Ramp;
import org.fairwatt.time.TimeWindow;

/**
 * What one node may carry: its rating, every protection limit, and the operational limit of the source that counts before
 * the others, whichever is least; raised by ramps.
 *
 * @param rating by its nameplate
 * @param curves one for each source of protection limits, and one for the operational limits together
 */
record EffectiveLimit(Power rating, List<LimitCurve> curves) {

    EffectiveLimit {
        curves = List.copyOf(curves);
    }

    /** For what time limits have to be read so that a node's limit within {@code window} is known, ramps and all. */
    static TimeWindow spanFor(TimeWindow window) {
        return new TimeWindow(window.start().minus(Ramp.LONGEST_RELEASE), window.end());
    }

    /** That of the transformer within {@code window}, as it is known at {@code now}. */
    static EffectiveLimit ofTransformer(
            Cluster cluster, List<LoadLimit> limitsOfCluster, TimeWindow window, Instant now) {
        return of(cluster.rating(), ofNode(limitsOfCluster, Optional.empty()), window, now);
    }

    static EffectiveLimit ofCircuit(Circuit circuit, List<LoadLimit> limitsOfCluster, TimeWindow window, Instant now) {
        return of(circuit.rating(), ofNode(limitsOfCluster, Optional.of(circuit.id())), window, now);
    }

    private static List<LoadLimit> ofNode(List<LoadLimit> limits, Optional<CircuitId> circuit) {
        return limits.stream().filter(limit -> limit.circuit().equals(circuit)).toList();
    }

    /** @param limits those of the node within {@link #spanFor}, in any order */
    static EffectiveLimit of(Power rating, List<LoadLimit> limits, TimeWindow window, Instant now) {
        TimeWindow span = spanFor(window);
        List<SourceWords> operational = new ArrayList<>();
        List<LimitCurve> curves = new ArrayList<>();
        limits.stream().collect(Collectors.groupingBy(LoadLimit::source)).forEach((source, its) -> {
            List<Instant> spoken = its.stream().map(LoadLimit::setAt).toList();
            Map<LimitKind, List<LoadLimit>> byKind = its.stream().collect(Collectors.groupingBy(LoadLimit::kind));
            byKind.forEach((kind, alike) -> {
                SourceWords words = SourceWords.of(rating, alike, spoken, span, now);
                switch (kind) {
                    case PROTECTION -> curves.add(LimitCurve.of(rating, List.of(words), span));
                    case OPERATIONAL -> operational.add(words);
                }
            });
        });
        if (!operational.isEmpty()) {
            operational.sort(Comparator.comparing(SourceWords::source, LimitSource.HIGHEST_PRECEDENCE_FIRST));
            curves.add(LimitCurve.of(rating, operational, span));
        }
        return new EffectiveLimit(rating, curves);
    }

    /** The least that holds at any moment of {@code bucket}: a limit that begins within it counts for all of it. */
    Power during(TimeWindow bucket) {
        Power least = rating; // as it mostly is, hundreds of times in every look at a cluster
        for (LimitCurve curve : curves) {
            least = least.min(curve.during(bucket));
        }
        return least;
    }
}
