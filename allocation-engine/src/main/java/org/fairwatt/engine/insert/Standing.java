package org.fairwatt.engine.insert;

import org.fairwatt.engine.profile.Occupancy;

/**
 * What a driver has already, and must not lose: another slot is no worse when it plugs in and starts no later, and has
 * given at least as much energy by the time at which the old one ends. Times are seconds since the grid's origin.
 *
 * @param pluggedBy plugs in at this time or before
 * @param startsBy power flows at this time or before
 * @param wattHours at least this much energy, Wh ...
 * @param by ... by this time
 */
record Standing(int pluggedBy, int startsBy, long wattHours, int by) {

    /** Nothing to lose. */
    static final Standing NONE = new Standing(Occupancy.NEVER, Occupancy.NEVER, 0, Occupancy.NEVER);

    private static final int SECONDS_PER_HOUR = 3_600;

    /** True when a charge at {@code watts} from {@code start} to {@code end} gives the energy in time. */
    boolean isMetBy(long watts, int start, int end) {
        return start <= startsBy && watts * (Math.min(end, by) - start) / SECONDS_PER_HOUR >= wattHours;
    }
}
