package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.charging.vehicles.VehicleConnecting.Arriving;
import org.fairwatt.charging.vehicles.VehicleConnecting.Linked;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.Vehicles;
import org.fairwatt.vehicle.VinMark;
import org.fairwatt.vehicle.VinMarks;

/** Links the cars of a consent to their driver's vehicles, in one transaction. */
@ApplicationScoped
class LinkDesk {
    private AttemptDesk attempts;
    private ConnectionRelease release;
    private VehicleConnections connections;
    private Vehicles vehicles;
    private VinMarks marks;
    private IdempotencyKeys keys;
    private AuditTrail trail;
    private Clock clock;

    protected LinkDesk() {}

    @Inject
    LinkDesk(
            AttemptDesk attempts,
            ConnectionRelease release,
            VehicleConnections connections,
            Vehicles vehicles,
            VinMarks marks,
            IdempotencyKeys keys,
            AuditTrail trail,
            Clock clock) {
        this.attempts = attempts;
        this.release = release;
        this.connections = connections;
        this.vehicles = vehicles;
        this.marks = marks;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Ends the attempt with what the consent is for. A car that another person here has linked stays that person's; of more
     * cars than there is room for, the first are linked. Without room for any of them the attempt stays open.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Linked link(Arriving arriving, ConnectionId id, List<ProviderVehicle> cars, ModelRegion region) {
        Optional<ConnectionResult> known = attempts.knownResult(arriving);
        if (known.isPresent()) {
            return new Linked(known.get(), List.of());
        }
        ConnectionAttempt attempt = attempts.own(arriving).orElseThrow();
        if (attempt.outcome().isEmpty()) {
            return end(arriving, attempt, connections.find(id).orElseThrow(), cars, region);
        }
        keys.remember(arriving.call(), attempt.id().value());
        return new Linked(attempts.result(attempt), List.of());
    }

    private Linked end(
            Arriving arriving,
            ConnectionAttempt attempt,
            VehicleConnection connection,
            List<ProviderVehicle> cars,
            ModelRegion region) {
        List<VehicleId> linked = new ArrayList<>();
        List<ProviderVehicle> unwanted = new ArrayList<>();
        boolean others = false;
        boolean full = false;
        for (ProviderVehicle car : cars) {
            Place place = placeOf(attempt, car, linked);
            others |= place instanceof Place.Others;
            full |= place instanceof Place.Full;
            if (place instanceof Place.At at) {
                Vehicle vehicle = at.vehicle().map(this::locked).orElseGet(() -> enter(attempt, car, region));
                connect(vehicle, connection, car);
                linked.add(vehicle.id());
            } else {
                unwanted.add(car);
            }
        }
        if (linked.isEmpty() && full) {
            throw OwnVehicle.tooMany();
        }
        if (linked.isEmpty()) {
            connections.lock(connection.id()).forgetTokens();
        }
        attempt.end(outcome(linked, others), linked, Optional.empty());
        keys.remember(arriving.call(), attempt.id().value());
        return new Linked(attempts.result(attempt), unwanted);
    }

    private static ConnectionOutcome outcome(List<VehicleId> linked, boolean others) {
        if (!linked.isEmpty()) {
            return ConnectionOutcome.LINKED;
        }
        return others ? ConnectionOutcome.OTHERS_VEHICLE : ConnectionOutcome.NO_VEHICLES;
    }

    /** Where a car of the consent goes. */
    private sealed interface Place {
        /** @param vehicle the one that it is already; a new one when empty */
        record At(Optional<Vehicle> vehicle) implements Place {}

        record Others() implements Place {}

        /** Its driver has as many vehicles as there may be. */
        record Full() implements Place {}

        record Nowhere() implements Place {}
    }

    private Place placeOf(ConnectionAttempt attempt, ProviderVehicle car, List<VehicleId> linked) {
        List<VinMark> known = marks.of(car);
        Optional<Vehicle> active = vehicles.activeAs(known);
        if (active.filter(vehicle -> !vehicle.owner().equals(attempt.person())).isPresent()) {
            return new Place.Others();
        }
        Optional<Vehicle> own = active.or(() -> vehicles.ownedBy(attempt.person()).stream()
                .filter(vehicle -> vehicle.isKnownAs(known))
                .findFirst());
        if (attempt.vehicle().isEmpty()) {
            return own.isPresent() || hasRoom(attempt) ? new Place.At(own) : new Place.Full();
        }
        VehicleId wished = attempt.vehicle().get();
        if (own.isPresent()) {
            return own.get().id().equals(wished) ? new Place.At(own) : new Place.Nowhere();
        }
        return vehicles.find(wished)
                .filter(vehicle -> vehicle.link().isEmpty() && !linked.contains(wished))
                .<Place>map(byHand -> new Place.At(Optional.of(byHand)))
                .orElseGet(Place.Nowhere::new);
    }

    private boolean hasRoom(ConnectionAttempt attempt) {
        return vehicles.ownedBy(attempt.person()).size() < OwnVehicle.MOST_PER_PERSON;
    }

    private Vehicle locked(Vehicle vehicle) {
        vehicles.lock(vehicle.id());
        return vehicle;
    }

    private Vehicle enter(ConnectionAttempt attempt, ProviderVehicle car, ModelRegion region) {
        Vehicle vehicle = Vehicle.connected(
                VehicleId.random(), attempt.person(), ModelCatalogue.describe(car, region), car.year(), now());
        vehicles.add(vehicle);
        return vehicle;
    }

    private void connect(Vehicle vehicle, VehicleConnection connection, ProviderVehicle car) {
        Optional<ConnectionId> before = vehicle.link().map(VehicleLink::connection);
        VehicleLink link = new VehicleLink(
                connection.id(), connection.provider(), car.id(), ConnectionStatus.ACTIVE, now(), Optional.empty());
        vehicle.connect(link, marks.of(car).get(0));
        before.filter(old -> !old.equals(connection.id())).ifPresent(release::ifUnused);
        trail.record(new AuditEntry(
                connection.person(),
                "VehicleConnected",
                vehicle.id().value(),
                "%s %s through %s".formatted(vehicle.make(), vehicle.model(), connection.provider())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
