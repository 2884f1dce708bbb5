package org.fairwatt.launcher.drive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The day that a logged day is moved to: the next one, where the site is. Who came at seven comes at seven there, and
 * stays as long; only nobody stays past the time for which slots are given out.
 */
record ComingDay(LocalDate day, ZoneId zone, Instant horizon) {
    /** Slots are given out for 48 hours; five minutes less, since the run itself takes its time. */
    private static final Duration HORIZON = Duration.ofHours(48).minusMinutes(5);

    /** So that the first arrival still lies ahead when a run begins shortly before midnight. */
    private static final Duration AHEAD = Duration.ofMinutes(3);

    static ComingDay after(Instant now, ZoneId zone) {
        return new ComingDay(
                now.plus(AHEAD).atZone(zone).toLocalDate().plusDays(1),
                zone,
                now.plus(HORIZON).truncatedTo(ChronoUnit.MINUTES));
    }

    /** The request that {@code session} becomes. */
    DaySession moved(LoggedSession session) {
        Instant start = session.arrival().toLocalTime().atDate(day).atZone(zone).toInstant();
        Instant end = start.plus(session.stay());
        boolean clamped = end.isAfter(horizon);
        return new DaySession(session, start, clamped ? horizon : end, clamped);
    }

    /** What clocks at the site show. */
    LocalDateTime atTheSite(Instant time) {
        return LocalDateTime.ofInstant(time, zone);
    }
}
