package org.fairwatt.api.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.geography.Position;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.Season;
import org.fairwatt.tariff.Tariff;
import org.junit.jupiter.api.Test;

class TariffViewTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final DailyHours NIGHT = new DailyHours(LocalTime.of(22, 0), LocalTime.of(6, 0));
    private static final Instant SIX_IN_THE_EVENING = Instant.parse("2026-11-24T23:00:00Z");

    @Test
    void aFlatTariffHasOnePriceForAllOfTheDayAhead() {
        TariffView view = shown(new Tariff(DOLLAR, new BigDecimal("0.395"), BigDecimal.ZERO));

        assertThat(view.now().pricePerKwh()).isEqualTo("0.395");
        assertThat(view.now().until()).isEqualTo(SIX_IN_THE_EVENING.plus(Duration.ofHours(24)));
        assertThat(view.next()).isEmpty();
        assertThat(view.ahead()).containsExactly(view.now());
        assertThat(view.idleFee()).isEmpty();
        assertThat(view.taxPercent()).isEmpty();
    }

    @Test
    void thePriceThatComesNextIsToldBesideTheOneThatIs() {
        TariffView view = shown(inTime());

        assertThat(view.now().pricePerKwh()).isEqualTo("0.42");
        assertThat(view.now().until()).isEqualTo("2026-11-25T03:00:00Z"); // 22:00 in New York
        assertThat(view.next().orElseThrow().pricePerKwh()).isEqualTo("0.29");
        assertThat(view.ahead()).extracting(PriceSpanView::pricePerKwh).containsExactly("0.42", "0.29", "0.42");
    }

    @Test
    void allOfItIsShownInWordsOfTheSitesClock() {
        TariffView view = shown(inTime());

        assertThat(view.periods())
                .containsExactly(
                        new PricePeriodView(
                                "0.56",
                                Optional.of("06-01"),
                                Optional.of("09-30"),
                                List.of(Weekday.MONDAY, Weekday.SUNDAY),
                                Optional.empty(),
                                Optional.empty()),
                        new PricePeriodView(
                                "0.29",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(Weekday.values()),
                                Optional.of("22:00"),
                                Optional.of("06:00")));
        assertThat(view.holidays()).containsExactly("2026-12-25", "2027-01-01");
        assertThat(view.idleFee())
                .contains(
                        new IdleFeeView("6.00", 15, Optional.of("30.00"), Optional.of("22:00"), Optional.of("06:00")));
        assertThat(view.taxPercent()).contains("6.25");
    }

    private static Tariff inTime() {
        PricePeriod summer = new PricePeriod(
                new BigDecimal("0.56"),
                new Season(MonthDay.of(6, 1), MonthDay.of(9, 30)),
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                DailyHours.ALL);
        PricePeriod night = new PricePeriod(new BigDecimal("0.29"), Season.ALL_YEAR, Set.of(DayOfWeek.values()), NIGHT);
        return new Tariff(
                DOLLAR,
                new EnergyPrices(
                        new BigDecimal("0.42"),
                        List.of(summer, night),
                        Set.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2026-12-25"))),
                new BigDecimal("0.50"),
                new IdleFee(
                        new BigDecimal("6.00"),
                        Duration.ofMinutes(15),
                        Optional.of(new BigDecimal("30.00")),
                        Optional.of(NIGHT)),
                Optional.of(new BigDecimal("6.25")));
    }

    private static TariffView shown(Tariff tariff) {
        Site site = new Site(
                SiteId.random(),
                "market",
                "Market",
                "1 Market Street",
                SiteKind.TURNOVER,
                ZoneId.of("America/New_York"),
                new Position(41, -80),
                tariff);
        return TariffView.of(site, SIX_IN_THE_EVENING);
    }
}
