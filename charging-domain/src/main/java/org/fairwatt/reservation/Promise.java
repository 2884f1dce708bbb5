package org.fairwatt.reservation;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.time.TimeWindow;

/**
 * What a driver is promised: at least {@code energy} by the end of {@code charging}, at this EVSE.
 *
 * @param plugged when the EVSE is kept for the vehicle; encloses {@code charging}
 * @param charging when power is kept for it
 * @param limit the power that is kept, for all of {@code charging}
 * @param likely what happens with a probability that the policy sets; no earlier than the end of {@code plugged}
 */
public record Promise(
        ClusterId cluster,
        StationId station,
        EvseId evse,
        TimeWindow plugged,
        TimeWindow charging,
        Power limit,
        Energy energy,
        PriceEstimate price,
        Likely likely) {

    public Promise {
        if (!plugged.encloses(charging)) {
            throw new IllegalArgumentException(
                    "The EVSE is kept (%s) for less than the charge (%s).".formatted(plugged, charging));
        }
        if (likely.gone().isBefore(plugged.end())) {
            throw new IllegalArgumentException(
                    "The EVSE is promised until %s, but kept only until %s.".formatted(plugged.end(), likely.gone()));
        }
    }

    /** When the EVSE is given to nobody else. */
    public TimeWindow kept() {
        return new TimeWindow(plugged.start(), likely.gone());
    }

    /** From then on the planner leaves it alone, when the policy freezes what starts within {@code freeze}. */
    public Instant frozenFrom(Duration freeze) {
        return charging.start().minus(freeze);
    }
}
