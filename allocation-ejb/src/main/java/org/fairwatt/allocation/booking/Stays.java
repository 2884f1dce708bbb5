package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

/**
 * How long a vehicle may stay at a station.
 *
 * @param wished as long as was said
 * @param longer as long as some energy takes there at best, when that is longer and possible at all
 */
record Stays(Duration wished, Optional<Duration> longer) {
    private static final Duration STEP = Duration.ofMinutes(15); // people round their departure too

    static Stays at(WhatIf whatIf, StationId station, Energy energy) {
        Duration wished = whatIf.ask().request().window().length();
        Power best = whatIf.bestPower(station);
        return new Stays(
                wished,
                Optional.of(best)
                        .filter(power -> !power.isZero())
                        .map(power -> wholeSteps(energy.at(power)))
                        .filter(stay -> stay.compareTo(wished) > 0 && stay.compareTo(SlotRequest.HORIZON) < 0));
    }

    /** What is left of {@code window} from {@code earliest} on; empty when that is too short to ask for. */
    static Optional<TimeWindow> rest(TimeWindow window, Instant earliest) {
        Instant start = window.start().isAfter(earliest) ? window.start() : earliest;
        return start.plus(SlotRequest.SHORTEST).isAfter(window.end())
                ? Optional.empty()
                : Optional.of(new TimeWindow(start, window.end()));
    }

    private static Duration wholeSteps(Duration duration) {
        return STEP.multipliedBy(duration.plus(STEP).minusMillis(1).dividedBy(STEP));
    }
}
