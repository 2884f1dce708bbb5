package org.fairwatt.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time, half open: the start belongs to it, the end does not.
 *
 * @param start first instant inside
 * @param end first instant after; later than {@code start}
 */
public record TimeWindow(Instant start, Instant end) {

    public TimeWindow {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "The window's start (%s) must be before its end (%s).".formatted(start, end));
        }
    }

    public static TimeWindow of(Instant start, Duration length) {
        return new TimeWindow(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(TimeWindow other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** True when {@code other} lies within this window, borders included. */
    public boolean encloses(TimeWindow other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
