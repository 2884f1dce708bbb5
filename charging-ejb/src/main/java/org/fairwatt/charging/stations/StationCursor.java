package org.fairwatt.charging.stations;

import java.util.Comparator;
import org.fairwatt.site.StationId;

/**
 * Where a page of stations ended.
 *
 * @param distanceM metres from the point that was asked about
 */
public record StationCursor(long distanceM, StationId station) {
    /** Those at the same distance by id, so that no two are equal. */
    static final Comparator<StationCursor> NEAREST_FIRST = Comparator.comparingLong(StationCursor::distanceM)
            .thenComparing(cursor -> cursor.station().toString());
}
