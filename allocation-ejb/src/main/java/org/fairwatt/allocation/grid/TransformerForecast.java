package org.fairwatt.allocation.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.policy.BadgeRules;
import org.fairwatt.reservation.Hold;
import org.fairwatt.time.TimeWindow;

/**
 * What a transformer is going to carry, and how congested it is then, bucket by bucket.
 *
 * <p>A level depends on the one before, so it is counted from an hour before the time that is asked for, on what is known
 * now: every node of the platform comes to the same level, and nothing has to be kept for it.
 *
 * @param grid begins in the past
 * @param loads one for each bucket of {@code grid}
 * @param levels the same
 */
public record TransformerForecast(BucketGrid grid, List<Load> loads, List<CongestionLevel> levels) {

    public TransformerForecast {
        loads = List.copyOf(loads);
        levels = List.copyOf(levels);
    }

    /**
     * One bucket of it.
     *
     * @param load what is promised there, and the base load that is planned on
     * @param limit what the transformer may carry there
     * @param usable what planning makes use of, so that a transformer that is planned full is shown full
     */
    public record Load(Power load, Power limit, Power usable) {
        static final Load NONE = new Load(Power.ZERO, Power.ZERO, Power.ZERO);

        private Load plus(Load other) {
            return new Load(load.plus(other.load), limit.plus(other.limit), usable.plus(other.usable));
        }

        private Load tighter(Load other) {
            return Math.multiplyExact(load.watts(), other.usable.watts())
                            >= Math.multiplyExact(other.load.watts(), usable.watts())
                    ? this
                    : other;
        }
    }

    /**
     * That of {@code transformer} within {@code ahead}.
     *
     * @param holds what is held in its cluster within {@link PlanningGrid#withPast}
     */
    static TransformerForecast of(BucketGrid ahead, Transformer transformer, Collection<Hold> holds, BadgeRules rules) {
        BucketGrid grid = PlanningGrid.withPast(ahead);
        long[] promisedW = promisedW(grid, holds);
        List<Load> loads = new ArrayList<>();
        for (int index = 0; index < grid.count(); index++) {
            TimeWindow bucket = PlanningGrid.bucket(grid, index);
            Power load = new Power(promisedW[index]).plus(transformer.baseLoad(bucket));
            loads.add(new Load(load, transformer.limit().during(bucket), transformer.usable(bucket)));
        }
        return of(grid, loads, rules);
    }

    /** That of several transformers, as if they were one; {@code forecasts} are of the same time and at least one. */
    static TransformerForecast together(List<TransformerForecast> forecasts, BadgeRules rules) {
        BucketGrid grid = forecasts.get(0).grid();
        List<Load> loads = IntStream.range(0, grid.count())
                .mapToObj(index -> forecasts.stream()
                        .map(forecast -> forecast.loads().get(index))
                        .reduce(Load.NONE, Load::plus))
                .toList();
        return of(grid, loads, rules);
    }

    private static TransformerForecast of(BucketGrid grid, List<Load> loads, BadgeRules rules) {
        List<CongestionLevel> levels = new ArrayList<>();
        CongestionLevel level = CongestionLevel.GREEN;
        for (Load load : loads) {
            level = CongestionLevel.after(level, load.load(), load.usable(), rules);
            levels.add(level);
        }
        return new TransformerForecast(grid, loads, levels);
    }

    /** Where it is tightest within {@code window}; what lies outside of the grid does not count. */
    public Load tightest(TimeWindow window) {
        return loads.subList(firstBucket(grid, window), lastBucket(grid, window) + 1).stream()
                .reduce(Load::tighter)
                .orElseThrow();
    }

    /** The worst that it comes to within {@code window}; what lies outside of the grid does not count. */
    public CongestionLevel level(TimeWindow window) {
        return levels.subList(firstBucket(grid, window), lastBucket(grid, window) + 1).stream()
                .reduce(CongestionLevel::worse)
                .orElseThrow();
    }

    private static long[] promisedW(BucketGrid grid, Collection<Hold> holds) {
        long[] promisedW = new long[grid.count()];
        TimeWindow span = PlanningGrid.windowOf(grid);
        for (Hold hold : holds) {
            TimeWindow charging = hold.charging();
            if (charging.overlaps(span)) {
                for (int bucket = firstBucket(grid, charging); bucket <= lastBucket(grid, charging); bucket++) {
                    promisedW[bucket] += hold.limit().watts();
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
