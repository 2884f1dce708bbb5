package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.*;

/** Vehicles. */
@ApplicationScoped
public class VehicleRegistry {
    public Vehicle register(Caller caller, NewVehicle vehicle, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }

    public List<Vehicle> own(Caller caller) {
        throw new UnsupportedOperationException();
    }

    public Vehicle find(Caller caller, VehicleId id) {
        throw new UnsupportedOperationException();
    }
}
