package org.fairwatt.allocation.booking;

import java.util.List;
import org.fairwatt.reservation.Reservation;

/**
 * A part of a person's reservations, newest request first.
 *
 * @param hasMore whether there are older ones
 */
public record ReservationPage(List<Reservation> items, boolean hasMore) {

    public ReservationPage {
        items = List.copyOf(items);
    }
}
