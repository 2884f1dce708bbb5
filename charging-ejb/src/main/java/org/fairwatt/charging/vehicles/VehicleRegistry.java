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
import java.util.function.Consumer;
import org.fairwatt.charging.input.Field;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleDescription;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** Drivers enter their vehicles by hand, and say what is so; such a vehicle has the same rights as one that tells its own state. */
@ApplicationScoped
public class VehicleRegistry {
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
            return even(new VehicleId(known.get()));
        }
        Vehicle vehicle = new Vehicle(VehicleId.random(), caller.person(), VehicleCheck.description(described), now());
        VehicleCheck.stateOfCharge(described)
                .ifPresent(stateOfCharge -> vehicle.reportStateOfCharge(stateOfCharge, now()));
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
        return OwnVehicle.of(vehicles, caller.person(), id, "id");
    }

    /** Changes what the caller's vehicle is; whoever does so has looked it over. */
    @Transactional
    public Vehicle update(Caller caller, VehicleId id, NewVehicle described, String idempotencyKey) {
        return change(caller, id, "updateVehicle", described, idempotencyKey, vehicle -> {
            VehicleDescription description = VehicleCheck.description(described);
            Optional<StateOfCharge> charge = VehicleCheck.stateOfCharge(described);
            vehicle.describe(description);
            charge.ifPresent(stateOfCharge -> vehicle.reportStateOfCharge(stateOfCharge, now()));
        });
    }

    /** The driver says how full the battery is now, {@code percent} of 100. */
    @Transactional
    public Vehicle reportStateOfCharge(Caller caller, VehicleId id, double percent, String idempotencyKey) {
        return change(
                caller,
                id,
                "reportStateOfCharge",
                percent,
                idempotencyKey,
                vehicle ->
                        vehicle.reportStateOfCharge(VehicleCheck.stateOfCharge(new Field("percent"), percent), now()));
    }

    private Vehicle change(
            Caller caller, VehicleId id, String operation, Object body, String key, Consumer<Vehicle> verb) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), key, operation, id + " " + body);
        if (keys.resultOf(call).isPresent()) {
            return even(id);
        }
        Vehicle vehicle = OwnVehicle.locked(vehicles, caller.person(), id);
        verb.accept(vehicle);
        keys.remember(call, id.value());
        return vehicle;
    }

    /** The vehicle, also when it was removed meanwhile. */
    private Vehicle even(VehicleId id) {
        return vehicles.all(List.of(id)).get(0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void requireRoom(Caller caller) {
        if (vehicles.ownedBy(caller.person()).size() >= OwnVehicle.MOST_PER_PERSON) {
            throw OwnVehicle.tooMany();
        }
    }
}
