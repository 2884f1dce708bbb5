package org.fairwatt.charging.stations;

import java.util.Optional;

/**
 * Stations around a point, as asked for, not checked yet.
 *
 * @param radiusM metres
 * @param first how many at most
 * @param after where the page before ended
 */
public record NearbySearch(
        double latitude,
        double longitude,
        int radiusM,
        StationFilter filter,
        int first,
        Optional<StationCursor> after) {}
