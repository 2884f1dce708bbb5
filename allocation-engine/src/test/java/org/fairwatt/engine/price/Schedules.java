package org.fairwatt.engine.price;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.Season;
import org.fairwatt.tariff.Tariff;

/** Prices in dollars, for tests. */
final class Schedules {

    static final Currency DOLLAR = Currency.getInstance("USD");

    private static final LocalTime PEAK_BEGINS = LocalTime.of(16, 0);
    private static final LocalTime PEAK_ENDS = LocalTime.of(21, 0);

    private Schedules() {}

    static PriceMultiplier multiplier(String factor) {
        return new PriceMultiplier(new BigDecimal(factor));
    }

    static PriceSchedule flat(String price, String sessionFee, PriceMultiplier multiplier) {
        Tariff tariff = new Tariff(DOLLAR, new BigDecimal(price), new BigDecimal(sessionFee));
        return new PriceSchedule(tariff, ZoneOffset.UTC, multiplier);
    }

    /** {@code price} by day, {@code dear} from 16:00 to 21:00; staying costs 3.00 an hour after 15 minutes. */
    static PriceSchedule peak(String price, String dear) {
        DailyHours peak = new DailyHours(PEAK_BEGINS, PEAK_ENDS);
        return new PriceSchedule(
                tariff(new BigDecimal(price), List.of(daily(new BigDecimal(dear), peak)), new BigDecimal("3.00")),
                ZoneOffset.UTC,
                PriceMultiplier.NONE);
    }

    static PriceSchedule any(Random random) {
        List<PricePeriod> periods = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            LocalTime from = LocalTime.of(random.nextInt(24), 0);
            periods.add(daily(anyPrice(random), new DailyHours(from, from.plusHours(1 + random.nextInt(23)))));
        }
        ZoneId zone = ZoneId.of(random.nextBoolean() ? "America/New_York" : "Europe/Berlin");
        PriceMultiplier multiplier = new PriceMultiplier(BigDecimal.valueOf(5L + random.nextInt(20), 1));
        return new PriceSchedule(tariff(anyPrice(random), periods, anyPrice(random)), zone, multiplier);
    }

    private static Tariff tariff(BigDecimal base, List<PricePeriod> periods, BigDecimal idlePerHour) {
        IdleFee idleFee = new IdleFee(idlePerHour, Duration.ofMinutes(15), Optional.empty(), Optional.empty());
        return new Tariff(
                DOLLAR, new EnergyPrices(base, periods, Set.of()), BigDecimal.ZERO, idleFee, Optional.empty());
    }

    private static PricePeriod daily(BigDecimal price, DailyHours hours) {
        return new PricePeriod(price, Season.ALL_YEAR, Set.of(DayOfWeek.values()), hours);
    }

    private static BigDecimal anyPrice(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000), 3);
    }
}
