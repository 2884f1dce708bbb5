package org.fairwatt.api.reservation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tariff.PriceEstimate;

@Name("PriceEstimate")
@Description("What charging will cost, tax included.")
public record PriceEstimateView(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("The price of the promised energy, a decimal number as text.")
        String expected,

        @NonNull @Description("The most it will be: the price of all the energy that was asked for.")
        String ceiling,

        @NonNull @Description("By how much the energy price is raised or lowered at that place: \"1.0\" is not at all.")
        String multiplier) {

    static PriceEstimateView of(PriceEstimate price) {
        return new PriceEstimateView(
                price.expected().currency().getCurrencyCode(),
                price.expected().amount().toPlainString(),
                price.ceiling().amount().toPlainString(),
                price.multiplier().factor().toPlainString());
    }
}
