package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fairwatt.charging.input.Field;
import org.fairwatt.charging.vehicles.VehicleFarewell.Left;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.Vehicles;

/** Writes down that a connection ended, or that a vehicle left, each in one transaction. */
@ApplicationScoped
class FarewellDesk {
    private Vehicles vehicles;
    private Reservations reservations;
    private ConnectionRelease release;
    private IdempotencyKeys keys;
    private AuditTrail trail;
    private Clock clock;

    protected FarewellDesk() {}

    @Inject
    FarewellDesk(
            Vehicles vehicles,
            Reservations reservations,
            ConnectionRelease release,
            IdempotencyKeys keys,
            AuditTrail trail,
            Clock clock) {
        this.vehicles = vehicles;
        this.reservations = reservations;
        this.release = release;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** How the caller's vehicle hangs on its maker's account, if it can be asked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<VehicleLink> activeLink(Caller caller, VehicleId id) {
        return vehicles.find(id)
                .filter(vehicle -> vehicle.owner().equals(caller.person()))
                .flatMap(Vehicle::link)
                .filter(link -> link.status() == ConnectionStatus.ACTIVE);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Left disconnect(Caller caller, VehicleId id, IdempotentCall call) {
        if (keys.resultOf(call).isPresent()) {
            return new Left(vehicles.all(List.of(id)).get(0), Optional.empty());
        }
        Vehicle vehicle = OwnVehicle.locked(vehicles, caller.person(), id);
        Optional<VehicleLink> link = connected(vehicle);
        link.ifPresent(it -> {
            vehicle.disconnect();
            release.ifUnused(it.connection());
            record(caller, "VehicleDisconnected", vehicle);
        });
        keys.remember(call, id.value());
        return new Left(vehicle, link);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Left remove(Caller caller, VehicleId id, IdempotentCall call) {
        if (keys.resultOf(call).isPresent()) {
            return new Left(vehicles.all(List.of(id)).get(0), Optional.empty());
        }
        Vehicle vehicle = OwnVehicle.locked(vehicles, caller.person(), id);
        List<Reservation> open = reservations.openOf(id, now());
        if (!open.isEmpty()) {
            throw new Field("vehicleId")
                    .conflict("Vehicle (%s) has %d open reservations.\nMaybe give them back first."
                            .formatted(id, open.size()));
        }
        Optional<VehicleLink> link = connected(vehicle);
        vehicle.remove(now());
        link.ifPresent(it -> release.ifUnused(it.connection()));
        record(caller, "VehicleRemoved", vehicle);
        keys.remember(call, id.value());
        return new Left(vehicle, link);
    }

    private static Optional<VehicleLink> connected(Vehicle vehicle) {
        return vehicle.link().filter(link -> link.status() != ConnectionStatus.DISCONNECTED);
    }

    private void record(Caller caller, String action, Vehicle vehicle) {
        trail.record(new AuditEntry(
                caller.person(), action, vehicle.id().value(), "%s %s".formatted(vehicle.make(), vehicle.model())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
