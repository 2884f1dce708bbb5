package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a kilowatt-hour costs by the site's own clock.
 *
 * @param base 0 or more, tax included; the price whenever no period says otherwise
 * @param periods where several are about the same moment, the first of them counts
 * @param holidays days that are priced as Sundays
 */
public record EnergyPrices(BigDecimal base, List<PricePeriod> periods, Set<LocalDate> holidays) {

    public static final int MOST_PERIODS = 20; // two seasons, three kinds of days and three prices need 18
    public static final int MOST_HOLIDAYS = 100; // some five years of them

    public EnergyPrices {
        periods = List.copyOf(periods);
        holidays = Set.copyOf(holidays);
        Tariff.requireNotNegative("price per kWh", base);
        requireAtMost(MOST_PERIODS, "price periods", periods.size());
        requireAtMost(MOST_HOLIDAYS, "holidays", holidays.size());
    }

    /** The same at all times. */
    public static EnergyPrices flat(BigDecimal price) {
        return new EnergyPrices(price, List.of(), Set.of());
    }

    public BigDecimal at(LocalDateTime local) {
        LocalDate date = local.toLocalDate();
        DayOfWeek weekday = holidays.contains(date) ? DayOfWeek.SUNDAY : date.getDayOfWeek();
        return periods.stream()
                .filter(period -> period.contains(date, weekday, local.toLocalTime()))
                .findFirst()
                .map(PricePeriod::pricePerKilowattHour)
                .orElse(base);
    }

    /** The times of the day at which the price may change. */
    Set<LocalTime> changes() {
        Set<LocalTime> changes = new TreeSet<>();
        for (PricePeriod period : periods) {
            changes.add(period.hours().from());
            changes.add(period.hours().until());
        }
        return changes;
    }

    private static void requireAtMost(int most, String what, int number) {
        if (number > most) {
            throw new IllegalArgumentException(
                    "A tariff has at most %d %s; there are %d.".formatted(most, what, number));
        }
    }
}
