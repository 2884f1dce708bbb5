package org.fairwatt.geography;

/**
 * A point on the ground, WGS 84.
 *
 * @param latitude -90 to 90 degrees
 * @param longitude -180 to 180 degrees
 */
public record Position(double latitude, double longitude) {

    private static final double MEAN_EARTH_RADIUS_M = 6_371_008.8; // IUGG mean radius

    public Position {
        requireDegrees("latitude", latitude, 90);
        requireDegrees("longitude", longitude, 180);
    }

    /** Great-circle distance in metres (haversine formula). */
    public long metresTo(Position other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon), 2);
        return Math.round(2 * MEAN_EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a))));
    }

    private static void requireDegrees(String what, double value, int most) {
        if (!(Math.abs(value) <= most)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be between -%d and %d degrees.".formatted(what, value, most, most));
        }
    }
}
