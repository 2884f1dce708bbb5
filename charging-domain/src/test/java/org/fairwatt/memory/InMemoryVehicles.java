package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.ReadingId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleReading;
import org.fairwatt.vehicle.Vehicles;
import org.fairwatt.vehicle.VinMark;

/** Vehicles in memory. */
public final class InMemoryVehicles implements Vehicles {
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<VehicleReading> readings = new ArrayList<>();
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
        return vehicles.stream()
                .filter(vehicle -> vehicle.id().equals(id) && !vehicle.isRemoved())
                .findFirst();
    }

    @Override
    public List<Vehicle> all(Collection<VehicleId> ids) {
        return vehicles.stream()
                .filter(vehicle -> ids.contains(vehicle.id()))
                .sorted(Comparator.comparing(vehicle -> vehicle.id().toString()))
                .toList();
    }

    @Override
    public void lock(VehicleId id) {
        locked.add(id);
        if (find(id).isEmpty()) {
            throw Problem.notFound("vehicleId", "vehicle", id);
        }
    }

    @Override
    public List<Vehicle> ownedBy(PersonId owner) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.owner().equals(owner) && !vehicle.isRemoved())
                .sorted(Comparator.comparing(Vehicle::registeredAt).reversed())
                .toList();
    }

    @Override
    public Optional<Vehicle> activeAs(Collection<VinMark> marks) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.isKnownAs(marks))
                .filter(vehicle -> vehicle.link().orElseThrow().status() == ConnectionStatus.ACTIVE)
                .findFirst();
    }

    @Override
    public boolean areAsking(VehicleProvider provider, ProviderVehicleId car) {
        return vehicles.stream()
                .flatMap(vehicle -> vehicle.link().stream())
                .filter(link -> link.status() == ConnectionStatus.ACTIVE)
                .anyMatch(link ->
                        link.provider() == provider && link.providerVehicle().equals(car));
    }

    @Override
    public List<Vehicle> of(ConnectionId connection) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.link()
                        .filter(link -> link.connection().equals(connection))
                        .isPresent())
                .toList();
    }

    @Override
    public void add(VehicleReading reading) {
        readings.add(reading);
    }

    @Override
    public Optional<VehicleReading> findReading(ReadingId id) {
        return readings.stream().filter(reading -> reading.id().equals(id)).findFirst();
    }
}
