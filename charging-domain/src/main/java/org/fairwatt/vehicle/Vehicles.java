package org.fairwatt.vehicle;

import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** The bound tenant's vehicles. */
public interface Vehicles {

    void add(Vehicle vehicle);

    Optional<Vehicle> find(VehicleId id);

    /** Newest first. */
    List<Vehicle> ownedBy(PersonId owner);
}
