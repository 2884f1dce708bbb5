package org.fairwatt.energy;

import java.time.Duration;

/**
 * Electric energy in whole watt-hours.
 *
 * @param wattHours 0 or more, Wh
 */
public record Energy(long wattHours) implements Comparable<Energy> {

    public static final Energy ZERO = new Energy(0);

    public Energy {
        if (wattHours < 0) {
            throw new IllegalArgumentException("The energy (%d Wh) must not be negative.".formatted(wattHours));
        }
    }

    public static Energy ofWattHours(long wattHours) {
        return new Energy(wattHours);
    }

    public static Energy ofKilowattHours(long kilowattHours) {
        return new Energy(Math.multiplyExact(kilowattHours, 1_000L));
    }

    public Energy plus(Energy other) {
        return new Energy(Math.addExact(wattHours, other.wattHours));
    }

    public Energy minusAtMost(Energy other) {
        return new Energy(Math.max(0, wattHours - other.wattHours));
    }

    public Energy min(Energy other) {
        return wattHours <= other.wattHours ? this : other;
    }

    public boolean isMoreThan(Energy other) {
        return wattHours > other.wattHours;
    }

    public boolean isZero() {
        return wattHours == 0;
    }

    /** How long {@code power} takes to give this energy, rounded up to whole seconds; {@code power} must not be zero. */
    public Duration at(Power power) {
        if (power.isZero()) {
            throw new IllegalArgumentException("Energy (%s) never flows at zero power.".formatted(this));
        }
        return Duration.ofSeconds(-Math.floorDiv(-Math.multiplyExact(wattHours, 3_600L), power.watts()));
    }

    @Override
    public int compareTo(Energy other) {
        return Long.compare(wattHours, other.wattHours);
    }

    @Override
    public String toString() {
        return wattHours + " Wh";
    }
}
