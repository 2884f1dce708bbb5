package org.fairwatt.api.transport;

import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;

/** Quantities as GraphQL's {@code Int}, which ends at 2,147,483,647: two gigawatts, far above any station here. */
public final class Numbers {

    private Numbers() {}

    public static int watts(Power power) {
        return Math.toIntExact(power.watts());
    }

    public static int wattHours(Energy energy) {
        return Math.toIntExact(energy.wattHours());
    }
}
