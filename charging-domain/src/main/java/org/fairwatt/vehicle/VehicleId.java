package org.fairwatt.vehicle;

import java.util.UUID;

/** Names one vehicle. */
public record VehicleId(UUID value) {

    public static VehicleId random() {
        return new VehicleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
