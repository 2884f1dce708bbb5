package org.fairwatt.reservation;

import org.fairwatt.energy.Power;
import org.fairwatt.grid.CongestionLevel;

/**
 * What a decision was made on, as it stood then.
 *
 * @param possiblePower the most that vehicle and EVSE do together; with no EVSE chosen, vehicle and the best that fits
 * @param congestionAtWish how much room the transformer had at the wished time, before this request
 * @param fittingEvses EVSEs that fit the vehicle, at all chosen stations
 * @param freeAtWish of these, the ones that nobody had at the earliest start
 */
public record ReasonInputs(Power possiblePower, CongestionLevel congestionAtWish, int fittingEvses, int freeAtWish) {

    public ReasonInputs {
        if (freeAtWish < 0 || freeAtWish > fittingEvses) {
            throw new IllegalArgumentException(
                    "Of %d fitting EVSEs %d can't be free.".formatted(fittingEvses, freeAtWish));
        }
    }

    /** The same for an EVSE with which the vehicle does {@code power}. */
    public ReasonInputs at(Power power) {
        return new ReasonInputs(power, congestionAtWish, fittingEvses, freeAtWish);
    }
}
