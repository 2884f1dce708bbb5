package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.fairwatt.energy.Energy;

/**
 * What one charge is priced by, tax included. They are told before it begins and hold while it runs, as 23 CFR 680.116(a) asks: one
 * price for each of its kilowatt-hours, whatever the clock and the grid do meanwhile.
 *
 * @param sessionFee once, 0 or more
 * @param taxPercent of the net amount, already within all prices; empty where it is not told
 */
public record PriceTerms(
        Currency currency,
        ExactAmount pricePerKilowattHour,
        BigDecimal sessionFee,
        IdleFee idleFee,
        Optional<BigDecimal> taxPercent) {

    private static final int WATT_HOUR_DIGITS = 3; // of a kilowatt-hour

    /** A charge of {@code energy}, not rounded yet. */
    public ExactAmount priceOf(Energy energy) {
        return pricePerKilowattHour
                .times(BigDecimal.valueOf(energy.wattHours(), WATT_HOUR_DIGITS))
                .plus(ExactAmount.of(sessionFee));
    }

    /** The better of both for the driver in each part; these when the currency is another. */
    public PriceTerms lowerOf(PriceTerms other) {
        if (!currency.equals(other.currency)) {
            return this;
        }
        return new PriceTerms(
                currency,
                pricePerKilowattHour.min(other.pricePerKilowattHour),
                sessionFee.min(other.sessionFee),
                other.idleFee.isNoDearerThan(idleFee) ? other.idleFee : idleFee,
                taxPercent);
    }
}
