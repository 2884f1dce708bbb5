package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** Vehicles in memory. */
public final class InMemoryVehicles implements Vehicles {
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<VehicleId> locked = new ArrayList<>();

    /** Every lock that was taken, in order. */
    public List<VehicleId> locked() {
        return locked;
    }

    @Override
    public void add(Vehicle vehicle) {
        vehicles.add(vehicle);
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return vehicles.stream().filter(vehicle -> vehicle.id().equals(id)).findFirst();
    }

    @Override
    public List<Vehicle> all(Collection<VehicleId> ids) {
        return vehicles.stream().filter(vehicle -> ids.contains(vehicle.id())).toList();
    }

    @Override
    public void lock(VehicleId id) {
        locked.add(id);
    }

    @Override
    public List<Vehicle> ownedBy(PersonId owner) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.owner().equals(owner))
                .sorted(Comparator.comparing(Vehicle::registeredAt).reversed())
                .toList();
    }
}
