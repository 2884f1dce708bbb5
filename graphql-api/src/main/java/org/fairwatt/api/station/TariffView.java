package org.fairwatt.api.station;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tariff.Tariff;

@Name("Tariff")
@Description("What charging costs at a site, tax included.")
public record TariffView(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("Price of one kWh, a decimal number as text.")
        String pricePerKwh,

        @NonNull @Description("Once per session, a decimal number as text.")
        String sessionFee) {

    static TariffView of(Tariff tariff) {
        return new TariffView(
                tariff.currency().getCurrencyCode(),
                tariff.pricePerKilowattHour().toPlainString(),
                tariff.sessionFee().toPlainString());
    }
}
