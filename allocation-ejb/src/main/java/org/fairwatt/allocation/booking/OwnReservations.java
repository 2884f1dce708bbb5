package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.fairwatt.reservation.*;
import org.fairwatt.tenant.*;

/** Own. */
@ApplicationScoped
public class OwnReservations {
    public Reservation find(Caller caller, ReservationId id) {
        throw new UnsupportedOperationException();
    }

    public List<Reservation> all(Caller caller, Collection<ReservationId> ids) {
        throw new UnsupportedOperationException();
    }

    public ReservationPage page(
            Caller caller, Set<ReservationStatus> statuses, int first, Optional<Reservations.Cursor> after) {
        throw new UnsupportedOperationException();
    }

    public AllocationPolicy policy(Caller caller) {
        throw new UnsupportedOperationException();
    }
}
