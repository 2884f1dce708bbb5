package org.fairwatt.charging.stations;

import java.util.List;

/**
 * A part of the stations around a point, nearest first.
 *
 * @param hasMore whether there are more further away
 */
public record StationPage(List<StationEntry> items, boolean hasMore) {

    public StationPage {
        items = List.copyOf(items);
    }
}
