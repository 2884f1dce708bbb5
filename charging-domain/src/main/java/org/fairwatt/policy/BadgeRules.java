package org.fairwatt.policy;

/**
 * From which share of a limit the grid badge is yellow, and from which it is red.
 *
 * @param yellowFromPercent 1 to 99 %
 * @param redFromPercent {@code yellowFromPercent} + 1 to 100 %
 * @param hysteresisPercent the load must fall so far below a threshold before the badge goes back; 0 to 20 points
 */
public record BadgeRules(int yellowFromPercent, int redFromPercent, int hysteresisPercent) {

    private static final int MOST_HYSTERESIS_PERCENT = 20;

    public static final BadgeRules DEFAULT = new BadgeRules(75, 95, 5);

    public BadgeRules {
        Ranges.require("yellowFromPercent", yellowFromPercent, 1, 99);
        Ranges.require("redFromPercent", redFromPercent, yellowFromPercent + 1L, 100);
        Ranges.require("hysteresisPercent", hysteresisPercent, 0, MOST_HYSTERESIS_PERCENT);
    }
}
