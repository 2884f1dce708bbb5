package org.fairwatt.allocation.booking;

import java.util.List;
import org.fairwatt.reservation.Reason;

/** What a search for a slot comes to. */
sealed interface Finding {

    /** @param ranked the best place of each cluster that has one, best first */
    record Found(List<Place> ranked) implements Finding {
        Place best() {
            return ranked.get(0);
        }
    }

    /** Nowhere, and why. */
    record Nothing(Reason reason) implements Finding {}
}
