package org.fairwatt.tariff;

import org.fairwatt.energy.Energy;

/**
 * What a driver is told before booking.
 *
 * @param expected the price of the promised energy
 * @param ceiling the most the charge will be: the price of all the energy that was asked for. It holds wherever the planner moves the
 *     slot, since terms never get dearer; only who stays plugged in afterwards may pay an idle fee on top
 * @param terms what both were counted by
 */
public record PriceEstimate(Money expected, Money ceiling, PriceMultiplier multiplier, PriceTerms terms) {

    /** Each rounded once, here. */
    public static PriceEstimate of(PriceTerms terms, PriceMultiplier multiplier, Energy promised, Energy wanted) {
        return new PriceEstimate(
                terms.priceOf(promised).rounded(terms.currency()),
                terms.priceOf(wanted).rounded(terms.currency()),
                multiplier,
                terms);
    }
}
