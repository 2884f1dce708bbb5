package org.fairwatt.api.site;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewTariff;

@Input("TariffInput")
@Description("What charging costs at a site, tax included.")
public record TariffInput(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("Price of one kWh, a decimal number as text: \"0.29\".")
        String pricePerKwh,

        @NonNull @Description("Once per session, a decimal number as text.")
        String sessionFee) {

    NewTariff toTariff() {
        return new NewTariff(currency, pricePerKwh, sessionFee);
    }
}
