package org.fairwatt.vehicle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** The bound tenant's vehicles. */
public interface Vehicles {

    void add(Vehicle vehicle);

    Optional<Vehicle> find(VehicleId id);

    List<Vehicle> all(Collection<VehicleId> ids);

    /**
     * Locks the vehicle's row until the transaction ends, so that it is never promised two slots at one time. Locked
     * before any cluster; several vehicles in the order of their ids.
     */
    void lock(VehicleId id);

    /** Newest first. */
    List<Vehicle> ownedBy(PersonId owner);
}
