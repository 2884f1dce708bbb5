package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.problem.Problem;
import org.fairwatt.time.TimeWindow;

/**
 * Holds a schedule of limits to the rules.
 *
 * @param node the node in plain words
 * @param rating what it may carry by its nameplate, which no limit exceeds
 */
record ScheduleCheck(String node, Power rating, Instant now) {
    private static final int MOST_PERIODS = 100;
    private static final Duration FURTHEST = Duration.ofDays(366);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2); // what a client's clock may be behind

    /** The periods as windows, in their order; a {@link Problem} names the first one that breaks a rule. */
    List<TimeWindow> windowsOf(List<LimitPeriod> schedule) {
        if (schedule.isEmpty() || schedule.size() > MOST_PERIODS) {
            throw Problem.invalid(
                    "input.schedule",
                    "A schedule has 1 to %d periods; this one has %d.".formatted(MOST_PERIODS, schedule.size()));
        }
        List<TimeWindow> windows = new ArrayList<>();
        for (int index = 0; index < schedule.size(); index++) {
            String field = "input.schedule[%d]".formatted(index);
            requirePower(field, schedule.get(index));
            TimeWindow window = windowOf(field, schedule.get(index));
            requireApart(field, window, windows);
            windows.add(window);
        }
        return windows;
    }

    private void requirePower(String field, LimitPeriod period) {
        if (period.limitW() < 0 || period.limitW() > rating.watts()) {
            throw Problem.invalid(
                    field + ".limitW",
                    "The limit (%d W) must be between 0 W and the rating of %s (%s)."
                            .formatted(period.limitW(), node, rating));
        }
    }

    private TimeWindow windowOf(String field, LimitPeriod period) {
        if (period.from().isBefore(now.minus(CLOCK_TOLERANCE))) {
            throw Problem.invalid(
                    field + ".from",
                    "The period's start (%s) lies in the past; now is %s.".formatted(period.from(), now));
        }
        Instant from = (period.from().isBefore(now) ? now : period.from()).truncatedTo(ChronoUnit.MILLIS);
        Instant until = period.until().truncatedTo(ChronoUnit.MILLIS);
        if (!from.isBefore(until)) {
            throw Problem.invalid(
                    field + ".until", "The period's end (%s) must be after its start (%s).".formatted(until, from));
        }
        if (until.isAfter(now.plus(FURTHEST))) {
            throw Problem.invalid(
                    field + ".until",
                    "The period's end (%s) must be within %d days from now.".formatted(until, FURTHEST.toDays()));
        }
        return new TimeWindow(from, until);
    }

    private static void requireApart(String field, TimeWindow window, List<TimeWindow> earlier) {
        for (int index = 0; index < earlier.size(); index++) {
            if (earlier.get(index).overlaps(window)) {
                throw Problem.invalid(
                        field + ".from", "This period overlaps the one in input.schedule[%d].".formatted(index));
            }
        }
    }
}
