package org.fairwatt.api.reservation;

import org.fairwatt.reservation.Decision;

/** How a slot request was decided. */
public enum SlotOutcome {
    GRANTED,
    DEFERRED,
    REFUSED;

    static SlotOutcome of(Decision decision) {
        if (decision instanceof Decision.Granted) {
            return GRANTED;
        }
        return decision instanceof Decision.Deferred ? DEFERRED : REFUSED;
    }
}
