package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.presence.Presences;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** Finds the cars whose slot is on and who are to be asked now. */
@ApplicationScoped
class SlotReadingDesk {
    private Presences presences;
    private Reservations reservations;
    private Vehicles vehicles;
    private Clock clock;

    protected SlotReadingDesk() {}

    @Inject
    SlotReadingDesk(Presences presences, Reservations reservations, Vehicles vehicles, Clock clock) {
        this.presences = presences;
        this.reservations = reservations;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    /** A car to be asked. */
    record DueReading(PersonId owner, VehicleId vehicle) {}

    /** Those of the bound tenant; each once, however many slots it has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DueReading> due() {
        Instant now = clock.instant();
        List<Reservation> underway = reservations.all(presences.underway(now));
        Map<VehicleId, Vehicle> known =
                vehicles.all(underway.stream().map(Reservation::vehicle).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Vehicle::id, Function.identity()));
        return underway.stream()
                .filter(slot -> isDue(slot, Objects.requireNonNull(known.get(slot.vehicle())), now))
                .map(slot -> Objects.requireNonNull(known.get(slot.vehicle())))
                .distinct()
                .map(vehicle -> new DueReading(vehicle.owner(), vehicle.id()))
                .toList();
    }

    private boolean isDue(Reservation slot, Vehicle vehicle, Instant now) {
        Instant next = slot.promise()
                .map(promise ->
                        QuestionTimes.next(promise.plugged(), presences.find(slot.id()), vehicle.lastAskedAt(), now))
                .orElse(Instant.MAX);
        return !next.isAfter(now);
    }
}
