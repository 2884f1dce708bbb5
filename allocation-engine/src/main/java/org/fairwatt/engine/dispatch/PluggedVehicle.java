package org.fairwatt.engine.dispatch;

import org.fairwatt.energy.Current;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.EvseId;

/**
 * A vehicle at a plug.
 *
 * @param node index of the feeder's node that its EVSE hangs on
 * @param phases those of the feeder that it loads: as wired, as far as the vehicle uses them
 * @param least the least that it can charge with; below that it pauses
 * @param most the most that vehicle, cable and EVSE can do; at least {@code least}
 */
public record PluggedVehicle(
        EvseId evse,
        int node,
        Phases phases,
        Current least,
        Current most,
        Category category,
        Feedback feedback,
        Switching switching,
        Due due,
        Outlook outlook) {

    public PluggedVehicle {
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "The vehicle at EVSE (%s) does at most %s, which is less than its least (%s)."
                            .formatted(evse, most, least));
        }
    }

    /** True when it takes what it is given: nobody knows better, or it was seen drawing, or it is paused. */
    boolean wantsPower() {
        return !outlook.wanted().isZero();
    }
}
