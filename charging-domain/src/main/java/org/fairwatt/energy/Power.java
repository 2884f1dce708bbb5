package org.fairwatt.energy;

import java.time.Duration;

/**
 * Electric power in whole watts. Never negative: what flows back to the grid is not planned here.
 *
 * @param watts 0 or more, W
 */
public record Power(long watts) implements Comparable<Power> {

    public static final Power ZERO = new Power(0);

    public Power {
        if (watts < 0) {
            throw new IllegalArgumentException("The power (%d W) must not be negative.".formatted(watts));
        }
    }

    public static Power ofWatts(long watts) {
        return new Power(watts);
    }

    public static Power ofKilowatts(long kilowatts) {
        return new Power(Math.multiplyExact(kilowatts, 1_000L));
    }

    public Power plus(Power other) {
        return new Power(Math.addExact(watts, other.watts));
    }

    /** What is left after taking {@code other} away; zero when that is more than there is. */
    public Power minusAtMost(Power other) {
        return new Power(Math.max(0, watts - other.watts));
    }

    /** The share {@code numerator / denominator} of this power, rounded down. */
    public Power share(long numerator, long denominator) {
        return new Power(Math.multiplyExact(watts, numerator) / denominator);
    }

    public Power min(Power other) {
        return watts <= other.watts ? this : other;
    }

    public Power max(Power other) {
        return watts >= other.watts ? this : other;
    }

    public boolean isMoreThan(Power other) {
        return watts > other.watts;
    }

    public boolean isZero() {
        return watts == 0;
    }

    /** The energy that this power gives in {@code duration}, rounded down to whole Wh. */
    public Energy during(Duration duration) {
        return new Energy(Math.multiplyExact(watts, duration.toSeconds()) / 3_600L);
    }

    @Override
    public int compareTo(Power other) {
        return Long.compare(watts, other.watts);
    }

    @Override
    public String toString() {
        return watts + " W";
    }
}
