package org.fairwatt.allocation.booking;

import java.time.Duration;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.reservation.WaitBand;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.time.TimeWindow;

/**
 * A place that would be promised if it were asked for now.
 *
 * @param limit the power for all of {@code charging}
 * @param delay from the earliest start asked for until {@code charging}
 * @param likelyWait what that delay is likely to become
 * @param available the time around it in which always one fitting EVSE of the station, whichever, is free and has at
 *     least the smallest power that would be promised there; from now on, within the horizon
 */
public record Offer(
        TimeWindow charging,
        Power limit,
        Energy energy,
        PriceEstimate price,
        Duration delay,
        WaitBand likelyWait,
        TimeWindow available) {}
