package org.fairwatt.tariff;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A part of each year, first and last day included. It runs past the year's end when it ends before it starts. A season through 28
 * February leaves 29 February out.
 */
public record Season(MonthDay from, MonthDay through) {

    public static final Season ALL_YEAR = new Season(MonthDay.of(1, 1), MonthDay.of(12, 31));

    public boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean begun = !day.isBefore(from);
        boolean notOver = !day.isAfter(through);
        return from.isAfter(through) ? begun || notOver : begun && notOver;
    }
}
