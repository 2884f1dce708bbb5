package org.fairwatt.api.site;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewTariff;

@Input("TariffInput")
@Description("What charging costs at a site, tax included.")
public record TariffInput(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("Price of one kWh whenever no period says otherwise, a decimal number as text: \"0.29\".")
        String pricePerKwh,

        @Nullable @Description("Up to 20 prices at certain times; where several fit, the first counts.")
        List<@NonNull PricePeriodInput> periods,

        @Nullable @Description("Up to 100 days that count as Sundays: 2026-12-25.")
        List<@NonNull String> holidays,

        @NonNull @Description("Once per session, a decimal number as text.")
        String sessionFee,

        @Description("What it costs to stay plugged in; nothing, when not given.")
        Optional<IdleFeeInput> idleFee,

        @Description("The tax within all prices, in percent of the net amount, a decimal number as text.")
        Optional<String> taxPercent) {

    NewTariff toTariff() {
        return new NewTariff(
                currency,
                pricePerKwh,
                Objects.requireNonNullElse(periods, List.<PricePeriodInput>of()).stream()
                        .map(PricePeriodInput::toPeriod)
                        .toList(),
                Objects.requireNonNullElse(holidays, List.of()),
                sessionFee,
                idleFee.map(IdleFeeInput::toIdleFee),
                taxPercent);
    }
}
