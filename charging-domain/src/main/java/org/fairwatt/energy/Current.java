package org.fairwatt.energy;

/**
 * Electric current on one conductor, in whole milliamperes.
 *
 * @param milliamperes 0 or more, mA
 */
public record Current(long milliamperes) implements Comparable<Current> {

    public static final Current ZERO = new Current(0);

    public Current {
        if (milliamperes < 0) {
            throw new IllegalArgumentException("The current (%d mA) must not be negative.".formatted(milliamperes));
        }
    }

    public static Current ofMilliamperes(long milliamperes) {
        return new Current(milliamperes);
    }

    public static Current ofAmperes(long amperes) {
        return new Current(Math.multiplyExact(amperes, 1_000L));
    }

    public Current min(Current other) {
        return milliamperes <= other.milliamperes ? this : other;
    }

    public boolean isZero() {
        return milliamperes == 0;
    }

    @Override
    public int compareTo(Current other) {
        return Long.compare(milliamperes, other.milliamperes);
    }

    @Override
    public String toString() {
        return milliamperes + " mA";
    }
}
