package org.fairwatt.benchmarks.synthetic.day;

import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;

/**
 * What somebody asks for, and does: people of a made-up day come, take and leave as they said.
 *
 * @param stations those that would do, most liked first
 * @param askedS when it was asked for, seconds of the day; at {@code fromS} or before
 * @param fromS when the vehicle is there, at the border of a bucket
 * @param untilS when it leaves, at the border of a bucket
 */
public record DayRequest(
        ReservationId id,
        VehicleLimits vehicle,
        List<StationId> stations,
        Energy energy,
        int askedS,
        int fromS,
        int untilS,
        Category category) {

    private static final long WS_PER_WH = 3_600;

    public DayRequest {
        stations = List.copyOf(stations);
        if (askedS > fromS || fromS >= untilS || untilS > DayTime.END_S) {
            throw new IllegalArgumentException(
                    "A request asked at %d s for %d s to %d s is none of this day.".formatted(askedS, fromS, untilS));
        }
    }

    /** The same, asked for the day before. */
    DayRequest askedAhead() {
        return new DayRequest(id, vehicle, stations, energy, 0, fromS, untilS, category);
    }

    /** All that is wanted, W·s. */
    public long demandWs() {
        return energy.wattHours() * WS_PER_WH;
    }

    /** The most that the vehicle draws at {@code plug}, W; 0 when it doesn't fit or isn't at an accepted station. */
    public long mostW(DayPlug plug) {
        return stations.contains(plug.place().station()) ? plug.mostW(vehicle) : 0;
    }
}
