package org.fairwatt.charging.vehicles;

import java.util.List;
import java.util.Optional;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.Vehicle;

/**
 * How an attempt to connect a car ended.
 *
 * @param vehicles those that are linked by it
 * @param incompatible make, model and year of the car that can't be connected, where told
 */
public record ConnectionResult(ConnectionOutcome outcome, List<Vehicle> vehicles, Optional<String> incompatible) {

    public ConnectionResult {
        vehicles = List.copyOf(vehicles);
    }

    /** Without vehicles. */
    static ConnectionResult of(ConnectionOutcome outcome) {
        return new ConnectionResult(outcome, List.of(), Optional.empty());
    }
}
