package org.fairwatt.reservation;

/** The answer to a slot request. Each names the reservation that records it. */
public sealed interface Decision {

    Reservation reservation();

    default Reason reason() {
        return reservation().reason();
    }

    /** At the wished time. */
    record Granted(Reservation reservation) implements Decision {}

    /** Promised, but later than wished. */
    record Deferred(Reservation reservation) implements Decision {}

    /** Not possible within the window. */
    record Refused(Reservation reservation) implements Decision {}

    /** How {@code reservation} was decided. */
    static Decision of(Reservation reservation) {
        if (reservation.promise().isEmpty()) {
            return new Refused(reservation);
        }
        return reservation.startsLaterThanWished() ? new Deferred(reservation) : new Granted(reservation);
    }
}
