package org.fairwatt.presence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.reservation.ReservationId;

/** Who of the bound tenant's drivers is at the EVSE that is kept for them. */
public interface Presences {

    /**
     * The reservations that hold something for a car that can be asked, began to be kept for it by {@code now}, and not so
     * long ago that it does not matter any more; the earliest first.
     */
    List<ReservationId> underway(Instant now);

    /** Of these, the ones whose car told something new of its plug, and those that are over and nobody came. */
    List<ReservationId> withNews(Instant now);

    Optional<Presence> find(ReservationId reservation);

    void add(Presence presence);

    /** Forgets what cars told whose slots hold nothing any more, or who can't be asked any more. */
    void removeForgotten(Instant now);

    /** Forgets what the car of {@code presence} told: its visit is over. */
    void remove(Presence presence);
}
