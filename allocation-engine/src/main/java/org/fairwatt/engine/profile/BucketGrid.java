package org.fairwatt.engine.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The horizon, cut into buckets of equal length.
 *
 * <p>Inside the engine time is whole seconds since the origin: what is taken is rounded outwards to them, what is wished
 * is rounded inwards, so that rounding never makes two things meet that did not.
 *
 * @param origin start of the first bucket, on a whole second
 * @param bucket length of a bucket, whole minutes, more than 0
 * @param count how many buckets, 1 or more
 */
public record BucketGrid(Instant origin, Duration bucket, int count) {

    /** What lies further away than this many seconds (34 years) is as good as never. */
    private static final long FAR = 1L << 30;

    public BucketGrid {
        if (!isWholeSecond(origin)) {
            throw new IllegalArgumentException("The grid's origin (%s) must be on a whole second.".formatted(origin));
        }
        if (bucket.isNegative()
                || bucket.isZero()
                || !bucket.truncatedTo(ChronoUnit.MINUTES).equals(bucket)) {
            throw new IllegalArgumentException("The bucket (%s) must be whole minutes, more than 0.".formatted(bucket));
        }
        if (count < 1 || Math.multiplyExact(bucket.toSeconds(), (long) count) > FAR) {
            throw new IllegalArgumentException(
                    "The number of buckets (%d) must be at least 1 and within 34 years.".formatted(count));
        }
    }

    /** First instant after the last bucket. */
    public Instant end() {
        return at(horizonSeconds());
    }

    /** Length of a bucket, s. */
    public int bucketSeconds() {
        return (int) bucket.toSeconds();
    }

    /** Length of the whole horizon, s. */
    public int horizonSeconds() {
        return bucketSeconds() * count;
    }

    /** Whole seconds from the origin to {@code instant}, rounded down; negative before the origin. */
    public int secondsDown(Instant instant) {
        return (int) Math.max(-FAR, Math.min(FAR, instant.getEpochSecond() - origin.getEpochSecond()));
    }

    /** Whole seconds from the origin to {@code instant}, rounded up; negative before the origin. */
    public int secondsUp(Instant instant) {
        return secondsDown(instant) + (isWholeSecond(instant) ? 0 : 1);
    }

    /** The instant {@code seconds} after the origin. */
    public Instant at(int seconds) {
        return origin.plusSeconds(seconds);
    }

    private static boolean isWholeSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).equals(instant);
    }
}
