package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.util.Currency;
import org.fairwatt.energy.Energy;

/**
 * What charging costs at a site.
 *
 * @param pricePerKilowattHour 0 or more, tax included
 * @param sessionFee once per session, 0 or more, tax included
 */
public record Tariff(Currency currency, BigDecimal pricePerKilowattHour, BigDecimal sessionFee) {

    public Tariff {
        requireNotNegative("price per kWh", pricePerKilowattHour);
        requireNotNegative("session fee", sessionFee);
    }

    /** The price of {@code energy} when the cluster's multiplier applies; rounded once, here. */
    public Money priceOf(Energy energy, PriceMultiplier multiplier) {
        BigDecimal kilowattHours = BigDecimal.valueOf(energy.wattHours(), 3);
        BigDecimal exact = pricePerKilowattHour
                .multiply(kilowattHours)
                .multiply(multiplier.factor())
                .add(sessionFee);
        return new Money(exact, currency);
    }

    private static void requireNotNegative(String what, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("The tariff's %s (%s) must not be negative.".formatted(what, value));
        }
    }
}
