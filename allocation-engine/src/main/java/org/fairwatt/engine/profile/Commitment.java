package org.fairwatt.engine.profile;

import org.fairwatt.energy.Power;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;

/**
 * What is promised already: an EVSE while plugged, power while charging.
 *
 * @param plugged when the EVSE is taken; encloses {@code charging}
 * @param limit the power that is kept, for all of {@code charging}
 * @param category whose it is: quotas count by it
 * @param frozen whether it must stay as it is: it runs, or starts too soon to be moved
 */
public record Commitment(
        ReservationId id,
        EvseId evse,
        TimeWindow plugged,
        TimeWindow charging,
        Power limit,
        Category category,
        boolean frozen) {

    public Commitment {
        if (!plugged.encloses(charging)) {
            throw new IllegalArgumentException("Reservation (%s) is plugged in (%s) for less than its charge (%s)."
                    .formatted(id, plugged, charging));
        }
    }
}
