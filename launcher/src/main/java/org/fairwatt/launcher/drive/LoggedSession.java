package org.fairwatt.launcher.drive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A charging session of the log.
 *
 * @param line its line in the file
 * @param station the EVSE that was used
 * @param departure at {@code arrival} or later
 * @param deliveredKwh what flowed, 0 or more, kWh
 * @param requestedKwh what the driver asked for, 0 or more, kWh; null if that isn't known
 * @param requestedDeparture when the driver said to leave; null if that isn't known
 */
public record LoggedSession(
        int line,
        String station,
        OffsetDateTime arrival,
        OffsetDateTime departure,
        BigDecimal deliveredKwh,
        @Nullable BigDecimal requestedKwh,
        @Nullable OffsetDateTime requestedDeparture) {
    private static final BigDecimal WH_PER_KWH = BigDecimal.valueOf(1000);

    /** The day of the arrival, where it happened. */
    public LocalDate day() {
        return arrival.toLocalDate();
    }

    public Duration stay() {
        return Duration.between(arrival, departure);
    }

    /** What the driver asked for, or what flowed if that isn't known, Wh. */
    public long energyWh() {
        BigDecimal energy = requestedKwh == null ? deliveredKwh : requestedKwh;
        return energy.multiply(WH_PER_KWH).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
