package org.fairwatt.engine.decision;

import java.util.Comparator;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;

/**
 * A place in one cluster.
 *
 * @param need what it was found for: the request, within a time that its vehicle has for it
 */
public record Found(Need need, Placement placement) {

    /** Most energy first, then the earliest start, the earliest end, the station that is liked more. */
    public static final Comparator<Found> BEST_FIRST = Comparator.comparing(
                    (Found found) -> found.placement.energy(), Comparator.reverseOrder())
            .thenComparing(found -> found.placement.charging().start())
            .thenComparing(found -> found.placement.charging().end())
            .thenComparing(Found::rankOfStation);

    private int rankOfStation() {
        return need.stations().indexOf(placement.station());
    }
}
