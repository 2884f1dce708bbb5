package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.booking.EnergyWish;
import org.fairwatt.allocation.booking.SlotWish;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.site.StationId;
import org.fairwatt.vehicle.VehicleId;

/** The wish behind the two inputs that are alike. */
final class SlotWishes {

    private SlotWishes() {}

    static SlotWish of(
            String vehicleId,
            List<String> stationIds,
            Optional<Integer> energyWh,
            Optional<Double> targetStateOfChargePercent,
            Instant earliestStart,
            Instant latestEnd) {
        return new SlotWish(
                IdText.parse(vehicleId, "input.vehicleId", VehicleId::new),
                IdText.parseAll(stationIds, "input.stationIds", StationId::new),
                EnergyWish.of(energyWh.map(Integer::longValue), targetStateOfChargePercent),
                earliestStart,
                latestEnd);
    }
}
