package org.fairwatt.tariff;

import java.time.LocalTime;

/**
 * Hours of each day by a site's own clock, half open. They run past midnight when they end before they start; the part after midnight
 * belongs to the day that it lies in. Midnight to midnight is the whole day.
 */
public record DailyHours(LocalTime from, LocalTime until) {

    public static final DailyHours ALL = new DailyHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public DailyHours {
        if (from.equals(until) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException(
                    "The hours' start (%s) must differ from their end.\nMaybe the whole day is meant: 00:00 to 00:00."
                            .formatted(from));
        }
    }

    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(until);
        return from.isBefore(until) ? begun && notOver : begun || notOver;
    }
}
