package org.fairwatt.api.vehicle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.charging.vehicles.NewVehicle;
import org.fairwatt.charging.vehicles.VehicleRegistry;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleDescription;
import org.fairwatt.vehicle.VehicleId;

/** A registry that keeps vehicles in a list, and breaks when the make is "broken". */
public class VehiclesInMemory extends VehicleRegistry {

    private final List<Vehicle> vehicles = new ArrayList<>();

    /** The operations over this registry. */
    public VehicleApi api(TenantCalls calls) {
        VehicleApi api = new VehicleApi();
        api.calls = calls;
        api.registry = this;
        return api;
    }

    @Override
    public Vehicle register(Caller caller, NewVehicle wanted, String idempotencyKey) {
        if (wanted.make().equals("broken")) {
            throw new IllegalStateException("password=secret");
        }
        if (wanted.batteryWh() < 1_000) {
            throw Problem.invalid("input.batteryWh", "The battery (%d Wh) is too small.".formatted(wanted.batteryWh()));
        }
        Vehicle vehicle = new Vehicle(
                VehicleId.random(),
                caller.person(),
                new VehicleDescription(
                        wanted.make(),
                        wanted.model(),
                        new Energy(wanted.batteryWh()),
                        new Power(wanted.maxAcPowerW()),
                        new Power(wanted.maxDcPowerW()),
                        wanted.acPhases(),
                        Set.copyOf(wanted.connectors())),
                Instant.parse("2025-06-01T10:00:00Z"));
        vehicles.add(vehicle);
        return vehicle;
    }

    @Override
    public List<Vehicle> own(Caller caller) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.owner().equals(caller.person()))
                .toList();
    }
}
