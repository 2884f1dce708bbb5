package org.fairwatt.memory;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/**
 * Reservations in memory. Like the database it takes neither two vehicles at an EVSE at one time nor a vehicle at two
 * EVSEs; what was added since the last flush is gone then, as by a rollback.
 */
public final class InMemoryReservations implements Reservations {
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<Reservation> unflushed = new ArrayList<>();
    private int racesToLose;
    private int looks;

    /** Makes the next {@code times} flushes fail as if another transaction had been faster. */
    public void loseRaces(int times) {
        racesToLose = times;
    }

    /** How often somebody read what is held. */
    public int looks() {
        return looks;
    }

    public List<Reservation> all() {
        return List.copyOf(reservations);
    }

    @Override
    public void add(Reservation reservation) {
        reservations.add(reservation);
        unflushed.add(reservation);
    }

    @Override
    public void flush() {
        boolean lost = racesToLose > 0;
        if (lost || hasCollision()) {
            racesToLose = Math.max(0, racesToLose - 1);
            reservations.removeAll(unflushed);
            unflushed.clear();
            throw new PersistenceException("conflicting key value violates exclusion constraint");
        }
        unflushed.clear();
    }

    @Override
    public void swapping(Runnable moves) {
        flush();
        moves.run();
        flush();
    }

    @Override
    public Optional<Reservation> find(ReservationId id) {
        return reservations.stream()
                .filter(reservation -> reservation.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Reservation> holding(ClusterId cluster, TimeWindow window) {
        return holding(
                promise -> promise.cluster().equals(cluster) && promise.kept().overlaps(window));
    }

    @Override
    public List<Hold> holds(Collection<ClusterId> clusters, TimeWindow window) {
        looks++;
        return holding(promise ->
                        clusters.contains(promise.cluster()) && promise.kept().overlaps(window))
                .stream()
                .flatMap(reservation -> Hold.of(reservation).stream())
                .toList();
    }

    @Override
    public List<Reservation> lockBeginningIn(TimeWindow window) {
        return holding(promise -> window.contains(promise.plugged().start()));
    }

    @Override
    public List<Reservation> openOf(VehicleId vehicle, Instant now) {
        return openOf(List.of(vehicle), now);
    }

    @Override
    public List<Reservation> openOf(Collection<VehicleId> vehicles, Instant now) {
        return holding(promise -> promise.plugged().end().isAfter(now)).stream()
                .filter(reservation -> vehicles.contains(reservation.vehicle()))
                .toList();
    }

    @Override
    public List<Reservation> ofPerson(
            PersonId person, Set<ReservationStatus> statuses, Optional<Cursor> after, int limit) {
        Comparator<Cursor> newestFirst = Comparator.comparing(Cursor::requestedAt)
                .thenComparing(cursor -> cursor.id().toString())
                .reversed();
        return reservations.stream()
                .filter(it -> it.person().equals(person) && statuses.contains(it.status()))
                .filter(it -> after.map(cursor -> newestFirst.compare(cursorOf(it), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(InMemoryReservations::cursorOf, newestFirst))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Reservation> all(Collection<ReservationId> ids) {
        return reservations.stream()
                .filter(reservation -> ids.contains(reservation.id()))
                .toList();
    }

    private static Cursor cursorOf(Reservation reservation) {
        return new Cursor(reservation.requestedAt(), reservation.id());
    }

    private List<Reservation> holding(Predicate<Promise> wanted) {
        return reservations.stream()
                .filter(Reservation::holds)
                .filter(reservation -> reservation.promise().filter(wanted).isPresent())
                .sorted(Comparator.comparing(reservation ->
                        reservation.promise().orElseThrow().plugged().start()))
                .toList();
    }

    private boolean hasCollision() {
        List<Reservation> holding = holding(promise -> true);
        return holding.stream().anyMatch(one -> holding.stream().anyMatch(other -> collide(one, other)));
    }

    private static boolean collide(Reservation one, Reservation other) {
        Promise here = one.promise().orElseThrow();
        Promise there = other.promise().orElseThrow();
        boolean atOneEvse = here.evse().equals(there.evse()) && here.kept().overlaps(there.kept());
        boolean ofOneVehicle =
                one.vehicle().equals(other.vehicle()) && here.plugged().overlaps(there.plugged());
        return !one.id().equals(other.id()) && (atOneEvse || ofOneVehicle);
    }
}
