package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.vehicle.Vehicles;

/** Other places and times for a reservation, as they could be booked at this moment. Locks nothing, keeps nothing. */
@ApplicationScoped
public class Alternatives {
    private static final int MOST = 5;
    private static final Duration LEAD = Duration.ofMinutes(5); // to read them, to choose one and to be there

    private Reservations reservations;
    private Vehicles vehicles;
    private Surroundings surroundings;
    private Clock clock;

    protected Alternatives() {}

    @Inject
    Alternatives(Reservations reservations, Vehicles vehicles, Surroundings surroundings, Clock clock) {
        this.reservations = reservations;
        this.vehicles = vehicles;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * The best first; none for what is over, has begun or was given back.
     *
     * @param id the caller's own; other people's are not found
     * @param first 1 to 5
     */
    @Transactional
    public List<Alternative> of(Caller caller, ReservationId id, int first) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        if (first < 1 || first > MOST) {
            throw Problem.invalid("first", "Ask for 1 to %d alternatives, not for %d.".formatted(MOST, first));
        }
        Reservation reservation = reservations
                .find(id)
                .filter(found -> found.person().equals(caller.person()))
                .orElseThrow(() -> Problem.notFound("reservationId", "reservation", id));
        return Ranking.of(find(reservation, clock.instant().truncatedTo(ChronoUnit.MILLIS))).stream()
                .limit(first)
                .toList();
    }

    private List<Alternative> find(Reservation reservation, Instant now) {
        Instant earliest = now.plus(LEAD).truncatedTo(ChronoUnit.MINUTES);
        return switch (reservation.status()) {
            case RESERVED ->
                reservation
                        .promise()
                        .filter(held -> held.charging().start().isAfter(now))
                        .flatMap(
                                held -> around(reservation, now).map(it -> new BetterPlaces(it, held, earliest).find()))
                        .orElse(List.of());
            case REJECTED, FAILED ->
                around(reservation, now)
                        .map(it -> new FirstChances(it, earliest).find())
                        .orElse(List.of());
            case PENDING, FULFILLED, CANCELED, NO_SHOW -> List.of();
        };
    }

    private Optional<Around> around(Reservation reservation, Instant now) {
        return vehicles.find(reservation.vehicle())
                .filter(vehicle -> vehicle.owner().equals(reservation.person()))
                .flatMap(vehicle -> surroundings.of(reservation, vehicle, now));
    }
}
