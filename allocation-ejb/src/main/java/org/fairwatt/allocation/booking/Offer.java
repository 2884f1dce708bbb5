package org.fairwatt.allocation.booking;

import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.time.TimeWindow;

/**
 * A place that would be promised if it were asked for now.
 *
 * @param limit the power for all of {@code charging}
 */
public record Offer(TimeWindow charging, Power limit, Energy energy, PriceEstimate price) {}
