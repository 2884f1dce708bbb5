package org.fairwatt.benchmarks.synthetic.day;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.time.TimeWindow;

/** The day, in whole seconds since midnight. */
public final class DayTime {

    /** Length of a bucket, s: what planning and dispatch tick by. */
    public static final int BUCKET_S = 900;

    public static final int HOUR_S = 3_600;

    /** How many buckets the day has. */
    public static final int BUCKETS = 96;

    /** The end of the day, s. */
    public static final int END_S = BUCKET_S * BUCKETS;

    /** Midnight; which one is of no importance. */
    private static final Instant START = Instant.parse("2026-01-15T00:00:00Z");

    public static final BucketGrid GRID = new BucketGrid(START, Duration.ofSeconds(BUCKET_S), BUCKETS);

    private DayTime() {}

    public static Instant at(int second) {
        return GRID.at(second);
    }

    /** The bucket that {@code second} lies in. */
    public static int bucketOf(int second) {
        return Math.floorDiv(second, BUCKET_S);
    }

    public static TimeWindow window(int from, int until) {
        return new TimeWindow(at(from), at(until));
    }
}
