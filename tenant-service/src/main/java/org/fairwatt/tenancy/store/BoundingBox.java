package org.fairwatt.tenancy.store;

import org.fairwatt.geography.Position;

/**
 * Degrees between which every point within a distance lies; for an index, which knows no circles.
 *
 * @param west greater than {@code east} when the box crosses the date line
 */
record BoundingBox(double south, double north, double west, double east) {

    // shorter than anywhere on the ellipsoid (110,574 m at the equator), so that the box is never too small
    private static final double METRES_PER_DEGREE = 110_000;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    static BoundingBox around(Position center, int radiusM) {
        double height = radiusM / METRES_PER_DEGREE;
        double south = center.latitude() - height;
        double north = center.latitude() + height;
        double nearestToPole = Math.max(Math.abs(south), Math.abs(north));
        double width = nearestToPole >= POLE
                ? DATE_LINE // a pole is inside, and with it every longitude
                : radiusM / (METRES_PER_DEGREE * Math.cos(Math.toRadians(nearestToPole)));
        if (width >= DATE_LINE) {
            return new BoundingBox(south, north, -DATE_LINE, DATE_LINE);
        }
        return new BoundingBox(south, north, turn(center.longitude() - width), turn(center.longitude() + width));
    }

    boolean crossesDateLine() {
        return west > east;
    }

    private static double turn(double longitude) {
        if (longitude < -DATE_LINE) {
            return longitude + 2 * DATE_LINE;
        }
        return longitude > DATE_LINE ? longitude - 2 * DATE_LINE : longitude;
    }
}
