package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.time.TimeWindow;

/** The rules on when a slot may be asked for. */
final class WishedWindow {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2); // what a driver's clock may be behind

    private WishedWindow() {}

    /** The wish's window, from now on at the earliest. */
    static TimeWindow of(SlotWish wish, Instant now) {
        Instant horizon = now.plus(SlotRequest.HORIZON);
        requireFuture(wish.earliestStart(), now);
        Instant start = max(wish.earliestStart(), now).truncatedTo(ChronoUnit.MILLIS);
        if (!start.isBefore(horizon)) {
            throw Problem.invalid("input.earliestStart", tooFar("earliest start", start, horizon));
        }
        Instant end = wish.latestEnd().truncatedTo(ChronoUnit.MILLIS);
        if (!start.isBefore(end)) {
            throw Problem.invalid(
                    "input.latestEnd",
                    "The latest end (%s) must be after the earliest start (%s).".formatted(end, start));
        }
        if (end.isAfter(horizon)) {
            throw Problem.invalid("input.latestEnd", tooFar("latest end", end, horizon));
        }
        return new TimeWindow(start, end);
    }

    private static void requireFuture(Instant start, Instant now) {
        if (start.isBefore(now.minus(CLOCK_TOLERANCE))) {
            throw Problem.invalid(
                    "input.earliestStart",
                    "The earliest start (%s) lies in the past; now is %s.".formatted(start, now));
        }
    }

    private static String tooFar(String what, Instant when, Instant horizon) {
        return "The %s (%s) must be within the next %d hours, until %s."
                .formatted(what, when, SlotRequest.HORIZON.toHours(), horizon);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
