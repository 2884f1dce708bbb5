package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.List;
import org.fairwatt.site.StationId;
import org.fairwatt.vehicle.VehicleId;

/**
 * A slot as the driver wishes for it, not checked yet.
 *
 * @param stations those that would do, most liked first
 * @param earliestStart when the vehicle can be there
 * @param latestEnd when it must leave
 */
public record SlotWish(
        VehicleId vehicle, List<StationId> stations, EnergyWish energy, Instant earliestStart, Instant latestEnd) {

    public SlotWish {
        stations = List.copyOf(stations);
    }
}
