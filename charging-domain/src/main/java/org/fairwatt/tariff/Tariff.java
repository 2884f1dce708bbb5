package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What charging costs at a site, as it is published. All prices are what is paid: tax included.
 *
 * @param sessionFee once per session, 0 or more
 * @param taxPercent of the net amount, 0 to 100; empty where it is not told
 */
public record Tariff(
        Currency currency,
        EnergyPrices energy,
        BigDecimal sessionFee,
        IdleFee idleFee,
        Optional<BigDecimal> taxPercent) {

    public static final BigDecimal HIGHEST_TAX = new BigDecimal("100");

    public Tariff {
        requireNotNegative("session fee", sessionFee);
        taxPercent.ifPresent(Tariff::requireTax);
    }

    /** The same price at all times, and staying costs nothing. */
    public Tariff(Currency currency, BigDecimal pricePerKilowattHour, BigDecimal sessionFee) {
        this(currency, EnergyPrices.flat(pricePerKilowattHour), sessionFee, IdleFee.NONE, Optional.empty());
    }

    /** Of one kilowatt-hour, when no period says otherwise. */
    public BigDecimal pricePerKilowattHour() {
        return energy.base();
    }

    public List<PricePeriod> periods() {
        return energy.periods();
    }

    static void requireNotNegative(String what, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("The tariff's %s (%s) must not be negative.".formatted(what, value));
        }
    }

    private static void requireTax(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HIGHEST_TAX) > 0) {
            throw new IllegalArgumentException("The tax (%s %%) must be between 0 and 100.".formatted(percent));
        }
    }
}
