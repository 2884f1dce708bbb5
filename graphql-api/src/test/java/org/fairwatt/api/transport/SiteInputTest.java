package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.fairwatt.api.budget.Allowance;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.graphql.ApiSchema;
import org.fairwatt.api.security.TestTenants;
import org.fairwatt.api.site.SiteApi;
import org.fairwatt.api.site.SitesHeard;
import org.fairwatt.charging.stations.NewIdleFee;
import org.fairwatt.charging.stations.NewPricePeriod;
import org.fairwatt.charging.stations.NewSite;
import org.fairwatt.charging.stations.NewTariff;
import org.junit.jupiter.api.Test;

/** What arrives of a site that is sent: records, within lists and options, within records. */
class SiteInputTest {

    private static final Allowance GENEROUS = new Allowance(1_000_000, 1_000_000);

    private final SitesHeard sites = new SitesHeard();
    private final GraphQlHttp http = TestApi.http(new Engine(
            ApiSchema.build(type -> type == SiteApi.class ? sites.api(new TestTenants().calls()) : TestApi.bean(type)),
            new TestTenants(),
            new Budgets(GENEROUS, GENEROUS)));

    @Test
    void aWholeTariffArrivesAsItWasWritten() {
        NewSite site = send("""
                currency: "USD", pricePerKwh: "0.29", sessionFee: "1.50", taxPercent: "6.25", holidays: ["2026-12-25"],
                periods: [
                  {pricePerKwh: "0.39", seasonFrom: "11-01", seasonThrough: "02-29", weekdays: [MONDAY, FRIDAY],
                   from: "16:00", until: "21:00"},
                  {pricePerKwh: "0.19"}],
                idleFee: {perHour: "3.00", graceMinutes: 15, dailyCap: "20.00", freeFrom: "22:00", freeUntil: "07:00"}""");

        assertThat(site.tariff())
                .isEqualTo(new NewTariff(
                        "USD",
                        "0.29",
                        List.of(
                                new NewPricePeriod(
                                        "0.39",
                                        Optional.of("11-01"),
                                        Optional.of("02-29"),
                                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                        Optional.of("16:00"),
                                        Optional.of("21:00")),
                                new NewPricePeriod(
                                        "0.19",
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of("2026-12-25"),
                        "1.50",
                        Optional.of(new NewIdleFee(
                                "3.00", 15, Optional.of("20.00"), Optional.of("22:00"), Optional.of("07:00"))),
                        Optional.of("6.25")));
    }

    @Test
    void oneThatNamesOnlyItsPricesNeedsNoMore() {
        NewSite site = send("currency: \"USD\", pricePerKwh: \"0.29\", sessionFee: \"0\"");

        assertThat(site.tariff()).isEqualTo(new NewTariff("USD", "0.29", "0"));
    }

    @Test
    void whatIsGivenAsNullIsNotGiven() {
        NewSite site = send("""
                currency: "USD", pricePerKwh: "0.29", sessionFee: "0", periods: null, holidays: null, taxPercent: null,
                idleFee: {perHour: "3.00", graceMinutes: null, dailyCap: null}""");

        assertThat(site.tariff().periods()).isEmpty();
        assertThat(site.tariff().idleFee())
                .contains(new NewIdleFee("3.00", 0, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private NewSite send(String tariff) {
        HttpReply reply = TestCall.query("""
                mutation { provisionSite(idempotencyKey: "site-0001", input: {
                    code: "s", name: "S", address: "", kind: DWELL, timeZone: "UTC",
                    position: {latitude: 44.5, longitude: -80.4},
                    tariff: { %s },
                    transformer: {code: "T", name: "T", ratingW: 100, circuits: []},
                    stations: [] }) { id } }""".formatted(tariff)).send(http);

        assertThat(reply.body()).contains("This site (s) was only listened to.");
        return sites.heard().get(0);
    }
}
