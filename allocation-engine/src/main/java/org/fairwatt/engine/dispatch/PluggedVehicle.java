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

    /** OCPP 1.6 §7.23, 2.0.1 ChargingSchedulePeriodType: one digit after the point. */
    static final long STEP_MA = 100;

    public PluggedVehicle {
        Plausible.requireCurrent("most", "the vehicle at EVSE (%s)".formatted(evse), most);
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "The vehicle at EVSE (%s) does at most %s, which is less than its least (%s)."
                            .formatted(evse, most, least));
        }
    }

    /** The least that it can be told to charge with, in steps that stations understand. */
    long leastMa() {
        return (least.milliamperes() + STEP_MA - 1) / STEP_MA * STEP_MA;
    }

    /** False when it seems to be full. */
    boolean wantsPower() {
        return !outlook.wanted().isZero();
    }
}
