package org.fairwatt.allocation.booking;

import java.util.Optional;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;

/**
 * One call for a slot.
 *
 * @param existing the reservation to change; empty for a new one
 */
record BookingCall(Caller caller, SlotWish wish, Optional<ReservationId> existing, IdempotentCall identity) {

    static BookingCall request(Caller caller, SlotWish wish, String key) {
        return new BookingCall(
                caller, wish, Optional.empty(), IdempotentCall.of(caller.person(), key, "requestSlot", wish));
    }

    static BookingCall change(Caller caller, ReservationId id, SlotWish wish, String key) {
        String body = id + " " + wish;
        return new BookingCall(
                caller, wish, Optional.of(id), IdempotentCall.of(caller.person(), key, "changeReservation", body));
    }
}
