package org.fairwatt.simulator.smartcar.garage;

/** A point on the earth, in degrees (WGS 84). */
public record Place(double latitude, double longitude) {
    private static final double METRES_PER_DEGREE = 111_320; // of latitude; of longitude at the equator
    private static final double DIGITS = 1e5; // five decimals are about a metre

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("There is no place (%s, %s).".formatted(latitude, longitude));
        }
    }

    /** The point {@code metres} from here in the direction {@code bearingDegrees} (0 = north, 90 = east); for city distances. */
    Place away(double metres, double bearingDegrees) {
        double bearing = Math.toRadians(bearingDegrees);
        double north = metres * Math.cos(bearing) / METRES_PER_DEGREE;
        double east = metres * Math.sin(bearing) / METRES_PER_DEGREE / Math.cos(Math.toRadians(latitude));
        return new Place(rounded(latitude + north), rounded(longitude + east));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DIGITS) / DIGITS;
    }
}
