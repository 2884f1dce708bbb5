package org.fairwatt.launcher.drive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A charging session of the log.
 *
 * @param line its line in the file
 * @param station the EVSE that was used
 * @param energyWh what the driver asked for, or what flowed if that isn't known
 */
public record LoggedSession(int line, String station, OffsetDateTime arrival, OffsetDateTime departure, long energyWh) {

    /** The day of the arrival, where it happened. */
    public LocalDate day() {
        return arrival.toLocalDate();
    }

    public Duration stay() {
        return Duration.between(arrival, departure);
    }
}
