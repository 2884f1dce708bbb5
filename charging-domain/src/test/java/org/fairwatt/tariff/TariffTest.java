package org.fairwatt.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tariff.Prices.DOLLAR;
import static org.fairwatt.tariff.Prices.decimal;
import static org.fairwatt.tariff.Prices.hours;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {

    private static final Set<DayOfWeek> WORKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL_DAYS = Set.of(DayOfWeek.values());

    /** Winter evenings on workdays at 0.60, else nights at 0.20, else Sundays at 0.30, else 0.40. */
    private static final EnergyPrices PRICES = new EnergyPrices(
            decimal("0.40"),
            List.of(
                    new PricePeriod(
                            decimal("0.60"),
                            new Season(MonthDay.of(11, 1), MonthDay.of(2, 29)),
                            WORKDAYS,
                            hours("16:00", "23:00")),
                    new PricePeriod(decimal("0.20"), Season.ALL_YEAR, ALL_DAYS, hours("22:00", "06:00")),
                    new PricePeriod(decimal("0.30"), Season.ALL_YEAR, Set.of(DayOfWeek.SUNDAY), DailyHours.ALL)),
            Set.of(LocalDate.parse("2026-12-25")));

    @ParameterizedTest(name = "{0} at {1} costs {2}")
    @CsvSource({
        "2026-11-24, 15:59, 0.40", // a Tuesday in winter, before the evening
        "2026-11-24, 16:00, 0.60", // the start belongs to it
        "2026-11-24, 22:30, 0.60", // the first of two that fit counts
        "2026-11-24, 23:00, 0.20", // the end does not
        "2026-11-25, 05:59, 0.20", // past midnight
        "2026-11-25, 06:00, 0.40",
        "2026-11-01, 00:00, 0.20", // a Sunday, at night
        "2026-11-01, 17:00, 0.30", // no winter evening on a Sunday
        "2026-12-25, 17:00, 0.30", // a holiday counts as one, though it is a Friday
        "2026-12-24, 17:00, 0.60",
        "2027-02-26, 17:00, 0.60", // the season runs past the year's end
        "2028-02-29, 17:00, 0.60", // a day that few years have, and the last of the season
        "2026-10-30, 17:00, 0.40", // the day before the season
        "2027-03-01, 17:00, 0.40", // the day after
    })
    void aMomentHasThePriceOfTheFirstPeriodThatFits(LocalDate date, LocalTime time, BigDecimal price) {
        assertThat(PRICES.at(date.atTime(time))).isEqualTo(price);
    }

    @Test
    void aSeasonWithinAYearHasBothItsLastDays() {
        Season summer = new Season(MonthDay.of(6, 1), MonthDay.of(9, 30));

        assertThat(summer.contains(LocalDate.parse("2026-06-01"))).isTrue();
        assertThat(summer.contains(LocalDate.parse("2026-09-30"))).isTrue();
        assertThat(summer.contains(LocalDate.parse("2026-05-31"))).isFalse();
        assertThat(summer.contains(LocalDate.parse("2026-10-01"))).isFalse();
    }

    @Test
    void aFlatTariffHasOnePrice() {
        Tariff tariff = new Tariff(DOLLAR, decimal("0.31"), decimal("0.50"));

        assertThat(tariff.energy().at(LocalDateTime.parse("2026-11-24T18:00"))).isEqualTo("0.31");
        assertThat(tariff.idleFee().isFree()).isTrue();
    }

    @Test
    void nobodyIsPaidForChargingByATypo() {
        assertThatThrownBy(() -> new Tariff(DOLLAR, decimal("-0.1"), BigDecimal.ZERO))
                .hasMessageContaining("price per kWh (-0.1)");
        assertThatThrownBy(() -> new Tariff(DOLLAR, BigDecimal.ONE, decimal("-1")))
                .hasMessageContaining("session fee (-1)");
        assertThatThrownBy(() -> new PriceMultiplier(decimal("5.01"))).hasMessageContaining("5.01");
        assertThatThrownBy(() -> period("-0.2", ALL_DAYS)).hasMessageContaining("(-0.2)");
        assertThatThrownBy(() -> idleFee("-1", 0)).hasMessageContaining("per hour (-1)");
    }

    @Test
    void whatCanNotBeIsRefusedByWhatAndHowMuch() {
        assertThatThrownBy(() -> period("0.2", Set.of())).hasMessageContaining("must have a weekday");
        assertThatThrownBy(() -> hours("08:00", "08:00"))
                .hasMessageContaining("(08:00)")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> idleFee("1", 1_441)).hasMessageContaining("at most a day");
        assertThatThrownBy(() ->
                        new EnergyPrices(BigDecimal.ONE, Collections.nCopies(21, period("1", ALL_DAYS)), Set.of()))
                .hasMessageContaining("at most 20 price periods; there are 21");
        assertThatThrownBy(() -> new Tariff(
                        DOLLAR,
                        EnergyPrices.flat(BigDecimal.ONE),
                        BigDecimal.ZERO,
                        IdleFee.NONE,
                        Optional.of(decimal("101"))))
                .hasMessageContaining("tax (101 %)");
    }

    @Test
    void aSecondPeriodAboutTheSameTimesIsKnown() {
        assertThat(period("0.1", ALL_DAYS).isAboutTheTimesOf(period("0.2", ALL_DAYS)))
                .isTrue();
        assertThat(period("0.1", ALL_DAYS).isAboutTheTimesOf(period("0.1", WORKDAYS)))
                .isFalse();
    }

    private static PricePeriod period(String price, Set<DayOfWeek> weekdays) {
        return new PricePeriod(decimal(price), Season.ALL_YEAR, weekdays, DailyHours.ALL);
    }

    private static IdleFee idleFee(String perHour, int graceMinutes) {
        return new IdleFee(decimal(perHour), Duration.ofMinutes(graceMinutes), Optional.empty(), Optional.empty());
    }
}
