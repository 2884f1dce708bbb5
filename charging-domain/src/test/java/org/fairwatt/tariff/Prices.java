package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fairwatt.time.TimeWindow;

/** Prices for tests, in dollars. */
final class Prices {

    static final Currency DOLLAR = Currency.getInstance("USD");

    private Prices() {}

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static DailyHours hours(String from, String until) {
        return new DailyHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    static TimeWindow span(String start, String end) {
        return new TimeWindow(Instant.parse(start), Instant.parse(end));
    }

    static Tariff tariff(EnergyPrices energy) {
        return new Tariff(DOLLAR, energy, decimal("0.50"), IdleFee.NONE, Optional.empty());
    }

    /** At {@code price} each day within the hours, else at {@code base}. */
    static Tariff tariff(String base, String price, String from, String until) {
        PricePeriod period =
                new PricePeriod(decimal(price), Season.ALL_YEAR, Set.of(DayOfWeek.values()), hours(from, until));
        return tariff(new EnergyPrices(decimal(base), List.of(period), Set.of()));
    }

    /** Up to four periods of the day at any prices, some on some weekdays only. */
    static EnergyPrices any(Random random) {
        List<PricePeriod> periods = new ArrayList<>();
        for (int number = random.nextInt(5); number > 0; number--) {
            periods.add(new PricePeriod(anyPrice(random), Season.ALL_YEAR, anyDays(random), anyHours(random)));
        }
        return new EnergyPrices(anyPrice(random), periods, Set.of());
    }

    static DailyHours anyHours(Random random) {
        LocalTime from = LocalTime.MIDNIGHT.plusMinutes(random.nextInt(96) * 15L);
        return new DailyHours(from, from.plusMinutes(15L + random.nextInt(95) * 15L));
    }

    private static BigDecimal anyPrice(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000), 3);
    }

    private static Set<DayOfWeek> anyDays(Random random) {
        List<DayOfWeek> days = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        days.removeIf(day -> day != DayOfWeek.SUNDAY && random.nextInt(3) == 0);
        return Set.copyOf(days);
    }
}
