package org.fairwatt.api.station;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.site.Site;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.time.TimeWindow;

@Name("Tariff")
@Description("What charging costs at a site as it is published, tax included.")
public record TariffView(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("Price of one kWh whenever no period says otherwise, a decimal number as text.")
        String pricePerKwh,

        @NonNull @Description("Prices at certain times; where several fit, the first counts.")
        List<@NonNull PricePeriodView> periods,

        @NonNull @Description("Days that count as Sundays: 2026-12-25.")
        List<@NonNull String> holidays,

        @NonNull @Description("The price now, and until when it is that; at most for 24 hours.")
        PriceSpanView now,

        @Description("The price after that; null when it stays the same for 24 hours.")
        Optional<PriceSpanView> next,

        @NonNull @Description("The next 24 hours by price, from now on.")
        List<@NonNull PriceSpanView> ahead,

        @NonNull @Description("Once per session, a decimal number as text.")
        String sessionFee,

        @Description("What it costs to stay plugged in; null when nothing.")
        Optional<IdleFeeView> idleFee,

        @Description("The tax within all prices, in percent of the net amount; null when it is not told.")
        Optional<String> taxPercent) {

    private static final Duration AHEAD = Duration.ofHours(24);

    static TariffView of(Site site, Instant now) {
        Tariff tariff = site.tariff();
        PriceSchedule prices = new PriceSchedule(tariff, site.zone(), PriceMultiplier.NONE);
        List<PriceSpanView> ahead = prices.spans(TimeWindow.of(now, AHEAD)).stream()
                .map(PriceSpanView::of)
                .toList();
        return new TariffView(
                tariff.currency().getCurrencyCode(),
                tariff.pricePerKilowattHour().toPlainString(),
                tariff.periods().stream().map(PricePeriodView::of).toList(),
                tariff.energy().holidays().stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .toList(),
                ahead.get(0),
                ahead.stream().skip(1).findFirst(),
                ahead,
                tariff.sessionFee().toPlainString(),
                IdleFeeView.of(tariff.idleFee()),
                tariff.taxPercent().map(BigDecimal::toPlainString));
    }
}
