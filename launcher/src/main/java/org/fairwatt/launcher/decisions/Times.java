package org.fairwatt.launcher.decisions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairwatt.time.TimeWindow;

/** Times as the clocks at the station show them. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    String of(Instant instant) {
        return DAY_AND_TIME.format(instant.atZone(zone));
    }

    String clock(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** The day of its end is told only when it is another one. */
    String of(TimeWindow window) {
        boolean sameDay = window.start()
                .atZone(zone)
                .toLocalDate()
                .equals(window.end().atZone(zone).toLocalDate());
        return "%s to %s".formatted(of(window.start()), sameDay ? clock(window.end()) : of(window.end()));
    }
}
