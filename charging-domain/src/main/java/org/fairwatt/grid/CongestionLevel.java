package org.fairwatt.grid;

import org.fairwatt.energy.Power;
import org.fairwatt.policy.BadgeRules;

/** How much room a cluster has, in one of three words. */
public enum CongestionLevel {
    GREEN,
    YELLOW,
    RED;

    private static final int WHOLE_PERCENT = 100;

    /**
     * The level when {@code load} stands against {@code limit}. It goes up at once; it goes back only when the load is the
     * rules' hysteresis below the threshold that it went up at, so that it does not flicker where the load hovers. A limit
     * of zero is red.
     *
     * @param before the level at the time before
     */
    public static CongestionLevel after(CongestionLevel before, Power load, Power limit, BadgeRules rules) {
        if (limit.isZero()) {
            return RED;
        }
        CongestionLevel up = fromPercents(load, limit, rules.yellowFromPercent(), rules.redFromPercent());
        CongestionLevel stays = fromPercents(
                load, limit, below(rules.yellowFromPercent(), rules), below(rules.redFromPercent(), rules));
        return worse(up, better(before, stays));
    }

    /** Not zero: a node that carries nothing is green, however wide the hysteresis. */
    private static int below(int percent, BadgeRules rules) {
        return Math.max(1, percent - rules.hysteresisPercent());
    }

    /** The one with less room. */
    public static CongestionLevel worse(CongestionLevel one, CongestionLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static CongestionLevel better(CongestionLevel one, CongestionLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static CongestionLevel fromPercents(Power load, Power limit, int yellow, int red) {
        if (reaches(load, limit, red)) {
            return RED;
        }
        return reaches(load, limit, yellow) ? YELLOW : GREEN;
    }

    private static boolean reaches(Power load, Power limit, int percent) {
        return Math.multiplyExact(load.watts(), (long) WHOLE_PERCENT)
                >= Math.multiplyExact(limit.watts(), (long) percent);
    }
}
