package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.time.TimeWindow;

/** How time is cut into the policy's buckets. */
final class PlanningGrid {
    /** What the grid badge is about. */
    private static final Duration BADGE_AHEAD = Duration.ofHours(1);

    /** How far back the badge's hysteresis looks: as long as it looks ahead. */
    private static final Duration BADGE_BACK = BADGE_AHEAD;

    private PlanningGrid() {}

    /** As far as slots are given out; now lies within the first bucket. */
    static BucketGrid horizonFrom(Instant now, PlanningRules rules) {
        return new BucketGrid(originAt(now, rules), rules.bucket(), bucketsIn(SlotRequest.HORIZON, rules.bucket()) + 1);
    }

    /** The hour that the grid badge is about, from the beginning of the bucket that runs. */
    static BucketGrid badgeHourFrom(Instant now, PlanningRules rules) {
        return new BucketGrid(originAt(now, rules), rules.bucket(), bucketsIn(BADGE_AHEAD, rules.bucket()));
    }

    /** {@code grid} with the time before it that the badge's hysteresis looks at. */
    static BucketGrid withPast(BucketGrid grid) {
        return new BucketGrid(
                grid.origin().minus(BADGE_BACK), grid.bucket(), grid.count() + bucketsIn(BADGE_BACK, grid.bucket()));
    }

    static TimeWindow windowOf(BucketGrid grid) {
        return new TimeWindow(grid.origin(), grid.end());
    }

    static TimeWindow bucket(BucketGrid grid, int index) {
        return TimeWindow.of(grid.at(index * grid.bucketSeconds()), grid.bucket());
    }

    private static Instant originAt(Instant now, PlanningRules rules) {
        long seconds = rules.bucket().toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
    }

    private static int bucketsIn(Duration time, Duration bucket) {
        return (int) time.dividedBy(bucket);
    }
}
