package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Caller;

/** Books. */
@ApplicationScoped
public class SlotBooking {
    public Decision request(Caller caller, SlotWish wish, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }

    public Decision change(Caller caller, ReservationId id, SlotWish wish, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }

    public Reservation cancel(Caller caller, ReservationId id, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }
}
