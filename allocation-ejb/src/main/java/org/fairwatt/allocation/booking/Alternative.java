package org.fairwatt.allocation.booking;

import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.SlotRequest;

/**
 * Another slot for a reservation, as it could be booked at this moment; nothing is kept for it.
 *
 * @param request what to ask for to get it
 * @param promise what the booking would answer to that
 */
public record Alternative(AlternativeKind kind, SlotRequest request, Promise promise) {

    static Alternative of(AlternativeKind kind, Place place) {
        return new Alternative(kind, place.ask().request(), place.promise());
    }
}
