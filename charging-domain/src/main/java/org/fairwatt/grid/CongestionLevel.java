package org.fairwatt.grid;

import org.fairwatt.energy.Power;

/** How much room a cluster has, in one of three words. */
public enum CongestionLevel {
    GREEN,
    YELLOW,
    RED;

    private static final int BUSY_PERCENT = 75;
    private static final int AT_LIMIT_PERCENT = 95;

    /** Green below 75 % of the limit, yellow below 95 %, red from there on; a limit of zero is red. */
    public static CongestionLevel of(Power load, Power limit) {
        long scaled = Math.multiplyExact(load.watts(), 100L);
        if (limit.isZero() || scaled >= Math.multiplyExact(limit.watts(), (long) AT_LIMIT_PERCENT)) {
            return RED;
        }
        return scaled >= Math.multiplyExact(limit.watts(), (long) BUSY_PERCENT) ? YELLOW : GREEN;
    }
}
