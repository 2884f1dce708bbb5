package org.fairwatt.charging.stations;

import org.fairwatt.site.StationId;

/**
 * Where a page of stations ended.
 *
 * @param distanceM metres from the point that was asked about
 */
public record StationCursor(long distanceM, StationId station) {}
