package org.fairwatt.engine.insert;

import java.time.Duration;
import java.util.Map;
import org.fairwatt.energy.Energy;
import org.fairwatt.site.StationId;

/**
 * What is expected of a vehicle beside what its driver said.
 *
 * @param lingering by station: how long after the end of its window the vehicle is still there, at most with the policy's
 *     probability; a station that it does not name is left in time. None is negative
 * @param takes what the vehicle takes, at most with the same probability
 */
public record Expectation(Map<StationId, Duration> lingering, Energy takes) {

    /** What was said happens. */
    public static final Expectation AS_SAID = new Expectation(Map.of(), new Energy(Long.MAX_VALUE));

    public Expectation {
        lingering = Map.copyOf(lingering);
        lingering.forEach((station, duration) -> {
            if (duration.isNegative()) {
                throw new IllegalArgumentException(
                        "The time (%s) beyond the window at station (%s) must not be negative."
                                .formatted(duration, station));
            }
        });
    }

    /** Beyond the end of its window at {@code station}. */
    public Duration lingeringAt(StationId station) {
        return lingering.getOrDefault(station, Duration.ZERO);
    }

    /** Of a vehicle that must be elsewhere at the end of its window. */
    Expectation leavingInTime() {
        return new Expectation(Map.of(), takes);
    }
}
