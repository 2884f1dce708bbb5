package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * When a kilowatt-hour has a price of its own: as OCPI 2.2.1 restricts a tariff element (mod_tariffs, TariffRestrictions), but with a
 * season that comes each year. Each moment is looked at by its own local date and time.
 *
 * @param pricePerKilowattHour 0 or more, tax included
 * @param weekdays at least one
 */
public record PricePeriod(BigDecimal pricePerKilowattHour, Season season, Set<DayOfWeek> weekdays, DailyHours hours) {

    public PricePeriod {
        weekdays = Set.copyOf(weekdays);
        Tariff.requireNotNegative("price per kWh", pricePerKilowattHour);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException(
                    "The period at %s per kWh must have a weekday.".formatted(pricePerKilowattHour));
        }
    }

    /** @param weekday what the date counts as */
    boolean contains(LocalDate date, DayOfWeek weekday, LocalTime time) {
        return weekdays.contains(weekday) && season.contains(date) && hours.contains(time);
    }

    /** True when both are about exactly the same times, so that the second of them would never be looked at. */
    public boolean isAboutTheTimesOf(PricePeriod other) {
        return season.equals(other.season) && weekdays.equals(other.weekdays) && hours.equals(other.hours);
    }
}
