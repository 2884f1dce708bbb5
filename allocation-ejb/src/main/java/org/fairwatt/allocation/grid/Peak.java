package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.reservation.Hold;
import org.fairwatt.time.TimeWindow;

/**
 * The tightest bucket of a cluster's coming hour.
 *
 * @param load what is promised there, and the base load
 * @param limit what the transformer may carry there
 */
record Peak(Power load, Power limit) {
    private static final Duration AHEAD = Duration.ofHours(1);

    /** The hour that counts at {@code now}, from the beginning of the bucket that runs. */
    static TimeWindow hourFrom(Instant now) {
        return TimeWindow.of(ClusterSnapshots.gridFrom(now).origin(), AHEAD);
    }

    /**
     * That of {@code cluster}.
     *
     * @param limits its own within that hour
     * @param holds what is held in it within that hour
     */
    static Peak of(Cluster cluster, List<LoadLimit> limits, Collection<Hold> holds, Instant now) {
        BucketGrid grid = ClusterSnapshots.gridFrom(now);
        BaseLoad baseLoad = cluster.baseLoad();
        EffectiveLimit limit = EffectiveLimit.ofTransformer(cluster, limits);
        return IntStream.range(0, (int) AHEAD.dividedBy(grid.bucket()))
                .mapToObj(index -> TimeWindow.of(grid.at(index * grid.bucketSeconds()), grid.bucket()))
                .map(bucket ->
                        new Peak(promised(holds, bucket).plus(baseLoad.at(bucket.start())), limit.during(bucket)))
                .reduce(Peak::tighter)
                .orElseThrow();
    }

    private static Power promised(Collection<Hold> holds, TimeWindow bucket) {
        return holds.stream()
                .filter(hold -> hold.charging().overlaps(bucket))
                .map(Hold::limit)
                .reduce(Power.ZERO, Power::plus);
    }

    CongestionLevel level() {
        return CongestionLevel.of(load, limit);
    }

    private Peak tighter(Peak other) {
        return Math.multiplyExact(load.watts(), other.limit.watts())
                        >= Math.multiplyExact(other.load.watts(), limit.watts())
                ? this
                : other;
    }
}
