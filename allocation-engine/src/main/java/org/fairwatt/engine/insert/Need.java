package org.fairwatt.engine.insert;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.profile.Claim;
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
 * @param expectation what is likely, where that is something else
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
        int smallestPromisePercent,
        Expectation expectation) {

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

    /** On whose behalf {@code part} of it is looked for. */
    public Claim claimOf(Energy part) {
        return Claim.of(category, part.wattHours(), expectation.takes().wattHours(), floor.wattHours());
    }

    /** The same on behalf of {@code other}. */
    public Need of(Category other) {
        return new Need(
                id, vehicle, stations, energy, window, other, plugBuffer, floor, smallestPromisePercent, expectation);
    }

    /** The same within {@code other} time; where that ends earlier, the vehicle has to be elsewhere then. */
    public Need within(TimeWindow other) {
        Expectation then = other.end().isBefore(window.end()) ? expectation.leavingInTime() : expectation;
        return new Need(
                id, vehicle, stations, energy, other, category, plugBuffer, floor, smallestPromisePercent, then);
    }

    /** The same of a vehicle of which something is known. */
    public Need expecting(Expectation other) {
        return new Need(
                id, vehicle, stations, energy, window, category, plugBuffer, floor, smallestPromisePercent, other);
    }
}
