package org.fairwatt.reservation;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.problem.Problem;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/**
 * What a driver asks for.
 *
 * @param stations those that would do, 1 to 20, most liked first
 * @param energy what the vehicle should get, 100 Wh to 400 kWh
 * @param window earliest arrival to latest departure, 15 min to 48 h
 */
public record SlotRequest(
        VehicleId vehicle, List<StationId> stations, Energy energy, TimeWindow window, Category category) {

    /** How far ahead slots are given out. */
    public static final Duration HORIZON = Duration.ofHours(48);

    private static final int MOST_STATIONS = 20;
    /** The shortest stay that can be asked for: one planning bucket. */
    public static final Duration SHORTEST = Duration.ofMinutes(15);

    /** The least that is worth plugging in for, Wh. */
    public static final long LEAST_WH = 100;

    private static final long MOST_WH = 400_000; // the largest truck batteries that plug into these connectors

    public SlotRequest {
        stations = stations.stream().distinct().toList();
        if (stations.isEmpty() || stations.size() > MOST_STATIONS) {
            throw Problem.invalid(
                    "input.stationIds",
                    "Choose 1 to %d stations; these are %d.".formatted(MOST_STATIONS, stations.size()));
        }
        if (energy.wattHours() < LEAST_WH || energy.wattHours() > MOST_WH) {
            throw Problem.invalid(
                    "input.energyWh",
                    "The energy (%d Wh) must be between %d and %d Wh."
                            .formatted(energy.wattHours(), LEAST_WH, MOST_WH));
        }
        if (window.length().compareTo(SHORTEST) < 0 || window.length().compareTo(HORIZON) > 0) {
            throw Problem.invalid(
                    "input.latestEnd",
                    "The time from the earliest start to the latest end (%d min) must be between 15 min and 48 h."
                            .formatted(window.length().toMinutes()));
        }
    }
}
