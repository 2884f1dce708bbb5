package org.fairwatt.reservation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/** The bound tenant's reservations. */
public interface Reservations {

    void add(Reservation reservation);

    /** Sends what changed to the database now, so that a lost race shows here and not at the commit. */
    void flush();

    Optional<Reservation> find(ReservationId id);

    /** Those that hold plug and power in {@code cluster} at some time in {@code window}. */
    List<Reservation> holding(ClusterId cluster, TimeWindow window);

    /** What is held in any of {@code clusters} at some time in {@code window}, the earliest first. */
    List<Hold> holds(Collection<ClusterId> clusters, TimeWindow window);

    /**
     * Those that hold plug and power and whose EVSE begins to be kept in {@code window}, earliest first. None of them is
     * changed by anybody else until the transaction ends.
     */
    List<Reservation> lockBeginningIn(TimeWindow window);

    /** The vehicle's reservations that hold plug and power and whose EVSE is kept beyond {@code now}, earliest first. */
    List<Reservation> openOf(VehicleId vehicle, Instant now);

    /** The same for several vehicles. */
    List<Reservation> openOf(Collection<VehicleId> vehicles, Instant now);

    /**
     * Runs {@code moves}, which may swap EVSEs: whether two reservations overlap at an EVSE is checked once, at its end,
     * and shows here.
     */
    void swapping(Runnable moves);

    /** One page of a person's reservations, newest request first. */
    List<Reservation> ofPerson(PersonId person, Set<ReservationStatus> statuses, Optional<Cursor> after, int limit);

    List<Reservation> all(Collection<ReservationId> ids);

    /**
     * Where a page ended.
     *
     * @param requestedAt of the last one on it
     */
    record Cursor(Instant requestedAt, ReservationId id) {}
}
