package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.ExactAmount;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.PriceTerms;
import org.fairwatt.tariff.Season;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffStoreTest {

    private static final DailyHours EVENING = new DailyHours(LocalTime.of(16, 0), LocalTime.of(21, 30));
    private static final DailyHours NIGHT = new DailyHours(LocalTime.of(22, 0), LocalTime.of(6, 0));
    private static final IdleFee IDLE_FEE = new IdleFee(
            new BigDecimal("2.40"), Duration.ofMinutes(20), Optional.of(new BigDecimal("12.00")), Optional.of(NIGHT));
    private static final Tariff TARIFF = new Tariff(
            Neighbourhood.EURO,
            new EnergyPrices(
                    new BigDecimal("0.39"),
                    List.of(
                            new PricePeriod(
                                    new BigDecimal("0.49"),
                                    new Season(MonthDay.of(11, 1), MonthDay.of(2, 29)),
                                    Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                    EVENING),
                            new PricePeriod(new BigDecimal("0.29"), Season.ALL_YEAR, Set.of(DayOfWeek.values()), NIGHT),
                            new PricePeriod(
                                    new BigDecimal("0.35"), Season.ALL_YEAR, Set.of(DayOfWeek.SUNDAY), DailyHours.ALL)),
                    Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"))),
            new BigDecimal("0.5"),
            IDLE_FEE,
            Optional.of(new BigDecimal("19")));

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void aTariffComesBackAsItWasWritten() {
        Site site = aSite("tower");
        run(place.tenant(), store -> store.sites().add(site));

        Optional<Site> byCode = in(place.tenant(), store -> store.sites().byCode("tower"));
        Optional<Site> byId = in(place.tenant(), store -> store.sites().find(site.id()));

        assertThat(byCode.map(Site::tariff)).contains(TARIFF);
        assertThat(byId.map(Site::tariff)).contains(TARIFF);
    }

    @Test
    void severalSitesComeOnceEachWithTheirPrices() {
        Site tower = aSite("tower");
        run(place.tenant(), store -> store.sites().add(tower));

        List<Site> all = in(place.tenant(), store -> {
            SiteId market = store.sites().byCode("market").orElseThrow().id();
            store.em().clear();
            return store.sites().all(List.of(market, tower.id()));
        });

        assertThat(all).extracting(Site::code).containsExactly("market", "tower");
        assertThat(all).extracting(site -> site.tariff().periods().size()).containsExactly(0, 3);
    }

    @Test
    void anotherTenantSeesNoneOfIt() {
        run(place.tenant(), store -> store.sites().add(aSite("tower")));

        Long rows = in(Neighbourhood.build().tenant(), store -> (Long) store.em()
                .createNativeQuery("SELECT count(*) FROM price_period")
                .getSingleResult());

        assertThat(rows).isZero();
    }

    @Test
    void whatASlotWasPromisedByIsKeptExactly() {
        Energy energy = Energy.ofKilowattHours(10);
        PriceTerms terms = new PriceTerms(
                Neighbourhood.EURO,
                new ExactAmount(new BigDecimal("0.4"), 3),
                new BigDecimal("0.50"),
                IDLE_FEE,
                Optional.of(new BigDecimal("19")));
        TimeWindow hour = TimeWindow.of(Neighbourhood.NOON, Duration.ofHours(1));
        PriceEstimate price = PriceEstimate.of(terms, PriceMultiplier.NONE, energy, energy);
        Promise promise = new Promise(
                place.cluster(),
                place.station(),
                place.first(),
                hour,
                hour,
                Power.ofKilowatts(11),
                energy,
                price,
                new Likely(hour.end(), energy));
        Reservation written = Reservation.reserved(
                ReservationId.random(),
                place.person(),
                place.aRequest(place.vehicle()),
                promise,
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                Neighbourhood.NOON);
        run(place.tenant(), store -> store.reservations().add(written));

        Reservation read = in(
                place.tenant(), store -> store.reservations().find(written.id()).orElseThrow());

        assertThat(read.promise()).contains(promise);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"', // the single ones are for the database
            value = {
                "season_from | '13-01'",
                "season_through | '02-32'",
                "weekdays | 'MONDAY,'",
                "weekdays | 'Monday'",
                "hours_from | '24:00'",
                "hours_from | hours_until",
                "price_per_kwh | -1",
                "place | 20"
            })
    void theDatabaseTakesNoPeriodThatCanNotBe(String column, String value) {
        run(place.tenant(), store -> store.sites().add(aSite("tower")));

        assertThatThrownBy(() -> TestDatabase.run(
                        TestDatabase.shared().superuser(),
                        "UPDATE price_period SET %s = %s WHERE tenant_id = '%s' AND place = 0"
                                .formatted(column, value, place.tenant())))
                .hasMessageContaining("check constraint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idle_fee_per_hour = NULL",
                "idle_free_until = NULL",
                "idle_grace_min = 1441",
                "tax_percent = 101",
                "holidays = ARRAY[NULL]::date[]"
            })
    void theDatabaseTakesNoHalfIdleFee(String change) {
        run(place.tenant(), store -> store.sites().add(aSite("tower")));

        assertThatThrownBy(() -> TestDatabase.run(
                        TestDatabase.shared().superuser(),
                        "UPDATE site SET %s WHERE tenant_id = '%s' AND code = 'tower'"
                                .formatted(change, place.tenant())))
                .hasMessageContaining("check constraint");
    }

    private static Site aSite(String code) {
        return new Site(
                SiteId.random(),
                code,
                "Tower",
                "Tower Lane",
                SiteKind.DWELL,
                ZoneId.of("Europe/Berlin"),
                Neighbourhood.MARKET,
                TARIFF);
    }
}
