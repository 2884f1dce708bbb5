package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** Drivers enter their vehicles by hand; such a vehicle has the same rights as one that tells its own state. */
@ApplicationScoped
public class VehicleRegistry {
    private static final int MOST_PER_PERSON = 20;

    private Vehicles vehicles;
    private IdempotencyKeys keys;
    private Clock clock;

    protected VehicleRegistry() {}

    @Inject
    public VehicleRegistry(Vehicles vehicles, IdempotencyKeys keys, Clock clock) {
        this.vehicles = vehicles;
        this.keys = keys;
        this.clock = clock;
    }

    /** Enters {@code described} as the caller's own. */
    @Transactional
    public Vehicle register(Caller caller, NewVehicle described, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "registerVehicle", described);
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return vehicles.find(new VehicleId(known.get())).orElseThrow();
        }
        Vehicle vehicle = checked(caller, described);
        requireRoom(caller);
        vehicles.add(vehicle);
        keys.remember(call, vehicle.id().value());
        return vehicle;
    }

    /** The caller's vehicles, newest first. */
    @Transactional
    public List<Vehicle> own(Caller caller) {
        return vehicles.ownedBy(caller.person());
    }

    /** The caller's vehicle {@code id}; other people's are not found. */
    @Transactional
    public Vehicle find(Caller caller, VehicleId id) {
        return vehicles.find(id)
                .filter(vehicle -> vehicle.owner().equals(caller.person()))
                .orElseThrow(() -> Problem.notFound("id", "vehicle", id));
    }

    private Vehicle checked(Caller caller, NewVehicle described) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Vehicle vehicle = new Vehicle(
                VehicleId.random(),
                caller.person(),
                VehicleCheck.make(described),
                VehicleCheck.model(described),
                VehicleCheck.battery(described),
                VehicleCheck.maxAc(described),
                VehicleCheck.maxDc(described),
                VehicleCheck.acPhases(described),
                VehicleCheck.connectors(described),
                now);
        described
                .stateOfChargePercent()
                .map(VehicleCheck::stateOfCharge)
                .ifPresent(stateOfCharge -> vehicle.reportStateOfCharge(stateOfCharge, now));
        return vehicle;
    }

    private void requireRoom(Caller caller) {
        if (vehicles.ownedBy(caller.person()).size() >= MOST_PER_PERSON) {
            throw Problem.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    "input",
                    "You have %d vehicles, which is as many as one person may have.".formatted(MOST_PER_PERSON));
        }
    }
}
