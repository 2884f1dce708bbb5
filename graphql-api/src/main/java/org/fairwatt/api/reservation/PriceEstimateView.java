package org.fairwatt.api.reservation;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.IdleFeeView;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceTerms;

@Name("PriceEstimate")
@Description("What charging will cost, tax included. No part of it gets dearer once it is promised.")
public record PriceEstimateView(
        @NonNull @Description("Currency, ISO 4217.") String currency,

        @NonNull @Description("The price of the promised energy, a decimal number as text.")
        String expected,

        @NonNull
        @Description(
                "The most the charge will be: the price of all the energy that was asked for. Only an idle fee may come"
                        + " on top.")
        String ceiling,

        @NonNull @Description("By how much the energy price is raised or lowered at that place: \"1.0\" is not at all.")
        String multiplier,

        @NonNull
        @Description(
                "Price of each kWh, a decimal number as text: the average of the time in which it is planned, already"
                        + " multiplied.")
        String pricePerKwh,

        @NonNull @Description("Once, within expected and ceiling; a decimal number as text.")
        String sessionFee,

        @Description("What it costs to stay plugged in after the charge; null when nothing.")
        Optional<IdleFeeView> idleFee,

        @Description("The tax within all prices, in percent of the net amount; null when it is not told.")
        Optional<String> taxPercent) {

    private static final int DIGITS = 4; // of a price per kWh that is an average

    static PriceEstimateView of(PriceEstimate price) {
        PriceTerms terms = price.terms();
        return new PriceEstimateView(
                price.expected().currency().getCurrencyCode(),
                price.expected().amount().toPlainString(),
                price.ceiling().amount().toPlainString(),
                price.multiplier().factor().toPlainString(),
                perKwh(terms),
                terms.sessionFee().toPlainString(),
                IdleFeeView.of(terms.idleFee()),
                terms.taxPercent().map(BigDecimal::toPlainString));
    }

    private static String perKwh(PriceTerms terms) {
        BigDecimal shown = terms.pricePerKilowattHour().decimal(DIGITS).stripTrailingZeros();
        int least = terms.currency().getDefaultFractionDigits();
        return (shown.scale() < least ? shown.setScale(least) : shown).toPlainString();
    }
}
