package org.fairwatt.geography;

/**
 * A distance on the road.
 *
 * @param metres 0 or more, m
 */
public record Distance(long metres) {

    public Distance {
        if (metres < 0) {
            throw new IllegalArgumentException("The distance (%d m) must not be negative.".formatted(metres));
        }
    }

    public static Distance ofMetres(long metres) {
        return new Distance(metres);
    }

    @Override
    public String toString() {
        return metres + " m";
    }
}
