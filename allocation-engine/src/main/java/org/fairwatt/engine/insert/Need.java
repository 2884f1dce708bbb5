package org.fairwatt.engine.insert;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

/**
 * What one reservation asks for, in the engine's words.
 *
 * @param stations those that would do, most liked first
 * @param window earliest arrival to latest departure; charging never starts before nor ends after it
 * @param plugBuffer how long an EVSE of a turnover site stays free after the charge
 * @param floor what everyone gets; more of {@code energy} leaves room for the floors of others
 * @param smallestPromisePercent the least share of {@code energy} that is worth a promise, 1 to 100
 */
public record Need(
        ReservationId id,
        VehicleLimits vehicle,
        List<StationId> stations,
        Energy energy,
        TimeWindow window,
        Category category,
        Duration plugBuffer,
        Energy floor,
        int smallestPromisePercent) {

    public Need {
        stations = List.copyOf(stations);
        if (plugBuffer.isNegative()) {
            throw new IllegalArgumentException("The plug buffer (%s) must not be negative.".formatted(plugBuffer));
        }
        if (smallestPromisePercent < 1 || smallestPromisePercent > 100) {
            throw new IllegalArgumentException(
                    "The smallest promise (%d %%) must be between 1 and 100.".formatted(smallestPromisePercent));
        }
    }

    /** The same on behalf of {@code other}. */
    public Need of(Category other) {
        return new Need(id, vehicle, stations, energy, window, other, plugBuffer, floor, smallestPromisePercent);
    }

    /** The same within {@code other} time. */
    public Need within(TimeWindow other) {
        return new Need(id, vehicle, stations, energy, other, category, plugBuffer, floor, smallestPromisePercent);
    }
}
