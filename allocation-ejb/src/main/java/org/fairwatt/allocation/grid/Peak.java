package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.time.TimeWindow;

/**
 * The tightest bucket of a cluster's coming hour.
 *
 * @param load what is promised there, and the base load
 * @param limit what the transformer may carry there
 */
record Peak(Power load, Power limit) {
    private static final Duration AHEAD = Duration.ofHours(1);

    static Peak of(Cluster cluster, Clusters clusters, Reservations reservations, Instant now) {
        BucketGrid grid = ClusterSnapshots.gridFrom(now);
        TimeWindow hour = TimeWindow.of(grid.origin(), AHEAD);
        BaseLoad baseLoad = cluster.baseLoad();
        EffectiveLimit limit = EffectiveLimit.ofTransformer(cluster, clusters.limitsOf(cluster.id(), hour));
        List<Promise> promises = reservations.holding(cluster.id(), hour).stream()
                .map(Reservation::promise)
                .flatMap(promise -> promise.stream())
                .toList();
        return IntStream.range(0, (int) AHEAD.dividedBy(grid.bucket()))
                .mapToObj(index -> TimeWindow.of(grid.at(index * grid.bucketSeconds()), grid.bucket()))
                .map(bucket ->
                        new Peak(promised(promises, bucket).plus(baseLoad.at(bucket.start())), limit.during(bucket)))
                .reduce(Peak::tighter)
                .orElseThrow();
    }

    private static Power promised(List<Promise> promises, TimeWindow bucket) {
        return promises.stream()
                .filter(promise -> promise.charging().overlaps(bucket))
                .map(Promise::limit)
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
