package org.fairwatt.charging.stations;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * A price at certain times as written, by the site's clock; what is left out restricts nothing.
 *
 * @param pricePerKwh decimal number, tax included
 * @param seasonFrom first day of each year: {@code 11-01}; given together with {@code seasonThrough}, its last day
 * @param weekdays none for all of them
 * @param from {@code 16:00}; given together with {@code until}, which may be earlier: past midnight
 */
public record NewPricePeriod(
        String pricePerKwh,
        Optional<String> seasonFrom,
        Optional<String> seasonThrough,
        List<DayOfWeek> weekdays,
        Optional<String> from,
        Optional<String> until) {

    public NewPricePeriod {
        weekdays = List.copyOf(weekdays);
    }
}
