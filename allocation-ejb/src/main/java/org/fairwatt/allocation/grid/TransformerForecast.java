package org.fairwatt.allocation.grid;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.time.TimeWindow;

/**
 * What a transformer is going to carry: what is promised and the base load, against its limit, bucket by bucket.
 *
 * @param loads one for each bucket of {@code grid}
 */
public record TransformerForecast(BucketGrid grid, List<Load> loads) {

    public TransformerForecast {
        loads = List.copyOf(loads);
    }

    /**
     * One bucket of it.
     *
     * @param load what is promised there, and the base load
     * @param limit what the transformer may carry there
     */
    public record Load(Power load, Power limit) {

        public CongestionLevel level() {
            return CongestionLevel.of(load, limit);
        }

        private Load tighter(Load other) {
            return Math.multiplyExact(load.watts(), other.limit.watts())
                            >= Math.multiplyExact(other.load.watts(), limit.watts())
                    ? this
                    : other;
        }
    }

    static TransformerForecast of(
            BucketGrid grid, EffectiveLimit limit, BaseLoad baseLoad, List<Commitment> commitments) {
        long[] promisedW = promisedW(grid, commitments);
        List<Load> loads = new ArrayList<>();
        for (int index = 0; index < grid.count(); index++) {
            TimeWindow bucket = TimeWindow.of(grid.at(index * grid.bucketSeconds()), grid.bucket());
            Power load = new Power(promisedW[index]).plus(baseLoad.at(bucket.start()));
            loads.add(new Load(load, limit.during(bucket)));
        }
        return new TransformerForecast(grid, loads);
    }

    /** Where it is tightest within {@code window}; what lies outside of the grid does not count. */
    public Load tightest(TimeWindow window) {
        return loads.subList(firstBucket(grid, window), lastBucket(grid, window) + 1).stream()
                .reduce(Load::tighter)
                .orElseThrow();
    }

    private static long[] promisedW(BucketGrid grid, List<Commitment> commitments) {
        long[] promisedW = new long[grid.count()];
        TimeWindow horizon = new TimeWindow(grid.origin(), grid.end());
        for (Commitment commitment : commitments) {
            TimeWindow charging = commitment.charging();
            if (charging.overlaps(horizon)) {
                for (int bucket = firstBucket(grid, charging); bucket <= lastBucket(grid, charging); bucket++) {
                    promisedW[bucket] += commitment.limit().watts();
                }
            }
        }
        return promisedW;
    }

    private static int firstBucket(BucketGrid grid, TimeWindow window) {
        return within(grid, grid.secondsDown(window.start()) / grid.bucketSeconds());
    }

    private static int lastBucket(BucketGrid grid, TimeWindow window) {
        return within(grid, (grid.secondsUp(window.end()) - 1) / grid.bucketSeconds());
    }

    private static int within(BucketGrid grid, int bucket) {
        return Math.max(0, Math.min(grid.count() - 1, bucket));
    }
}
