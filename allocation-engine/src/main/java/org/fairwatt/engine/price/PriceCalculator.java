package org.fairwatt.engine.price;

import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.Tariff;

/** What a placement costs by a site's tariff. */
public final class PriceCalculator {

    /** Expected is the price of the promised energy, the ceiling that of all the energy that was wanted. */
    public PriceEstimate estimate(Tariff tariff, PriceMultiplier multiplier, Need need, Placement placement) {
        return new PriceEstimate(
                tariff.priceOf(placement.energy(), multiplier), tariff.priceOf(need.energy(), multiplier), multiplier);
    }
}
