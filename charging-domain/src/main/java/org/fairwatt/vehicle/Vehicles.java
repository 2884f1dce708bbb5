package org.fairwatt.vehicle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** The bound tenant's vehicles. */
public interface Vehicles {

    void add(Vehicle vehicle);

    /** Not those that were removed. */
    Optional<Vehicle> find(VehicleId id);

    /** In the order of their ids; also those that were removed. */
    List<Vehicle> all(Collection<VehicleId> ids);

    /**
     * Locks the vehicle's row until the transaction ends, so that it is never promised two slots at one time. Locked
     * before any cluster; several vehicles in the order of their ids. A removed one is not found.
     */
    void lock(VehicleId id);

    /** Newest first; not those that were removed. */
    List<Vehicle> ownedBy(PersonId owner);

    /** The vehicle that is this car and can be asked, whoever's it is: at most one. */
    Optional<Vehicle> activeAs(Collection<VinMark> marks);

    /** Whether one of them asks this car by an active link, whoever's it is. */
    boolean areAsking(VehicleProvider provider, ProviderVehicleId car);

    /** Those that hang on {@code connection}, in the order of their ids, whatever their status. */
    List<Vehicle> of(ConnectionId connection);

    /** Keeps how a question to a car ended. */
    void add(VehicleReading reading);

    Optional<VehicleReading> findReading(ReadingId id);
}
