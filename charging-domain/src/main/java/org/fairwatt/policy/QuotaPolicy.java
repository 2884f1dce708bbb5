package org.fairwatt.policy;

import java.time.Duration;

/**
 * Shares of what a cluster may draw for charging. Neither wastes power: what a quota keeps back is given to others when
 * nobody has come for it in time.
 *
 * @param fleetSharePercent the most that fleets have while others want the power; 0 to 100 %
 * @param emergencyReservePercent what is kept for emergencies; 0 to 50 %
 * @param release so long before a bucket begins, its unused reserve and the ceiling on fleets that nobody else wants are
 *     given up; 0 minutes to 4 hours
 */
public record QuotaPolicy(int fleetSharePercent, int emergencyReservePercent, Duration release) {

    private static final int MOST_RESERVE_PERCENT = 50;

    public static final QuotaPolicy DEFAULT = new QuotaPolicy(50, 5, Duration.ofMinutes(30));

    /** No quota at all. */
    public static final QuotaPolicy NONE = new QuotaPolicy(100, 0, Duration.ZERO);

    public QuotaPolicy {
        Ranges.require("fleetSharePercent", fleetSharePercent, 0, 100);
        Ranges.require("emergencyReservePercent", emergencyReservePercent, 0, MOST_RESERVE_PERCENT);
        Ranges.requireMinutes("quota release", release, 0, 4 * 60);
    }
}
