package org.fairwatt.api.station;

import java.time.DayOfWeek;

/** {@link DayOfWeek}, as the API's own type. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }

    public DayOfWeek toDay() {
        return DayOfWeek.valueOf(name());
    }
}
