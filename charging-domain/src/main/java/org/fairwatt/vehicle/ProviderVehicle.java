package org.fairwatt.vehicle;

import java.util.Optional;
import org.fairwatt.energy.Energy;

/**
 * A car as its provider describes it: neither its plugs nor its powers.
 *
 * @param vin ISO 3779; empty when the maker does not tell
 * @param nominalCapacity of the battery when new
 */
public record ProviderVehicle(
        ProviderVehicleId id,
        Optional<String> vin,
        String make,
        String model,
        Optional<Integer> year,
        Optional<Energy> nominalCapacity) {

    /** Tells this car from every other one: its VIN, or else what the provider calls it. */
    public String identity() {
        return vin.orElse(id.value());
    }

    /** Without the VIN, which stands for its owner. */
    @Override
    public String toString() {
        return "ProviderVehicle[%s %s %s]"
                .formatted(make, model, year.map(String::valueOf).orElse(""));
    }
}
