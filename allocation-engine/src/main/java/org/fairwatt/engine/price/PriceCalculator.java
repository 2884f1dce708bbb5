package org.fairwatt.engine.price;

import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.policy.PriceBounds;
import org.fairwatt.reservation.Category;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.PriceTerms;

/** What a placement costs by a site's prices. */
public final class PriceCalculator {

    /** By how much a cluster that would like {@code wanted} may raise or lower its prices: within {@code bounds}, and never in an emergency. */
    public static PriceMultiplier inForce(PriceMultiplier wanted, PriceBounds bounds, Category category) {
        return switch (category) {
            case EMERGENCY -> PriceMultiplier.NONE;
            case PUBLIC, FLEET -> wanted.within(bounds.least(), bounds.most());
        };
    }

    /** Expected is the price of the promised energy, the ceiling that of all the energy that was wanted. */
    public PriceEstimate estimate(PriceSchedule prices, Need need, Placement placement) {
        return estimate(prices.termsFor(placement.charging()), prices.multiplier(), need, placement);
    }

    /**
     * For somebody who was promised {@code before} and is moved to {@code placement}: no part of the price gets dearer, wherever and
     * whenever that is, so that the ceiling holds.
     */
    public PriceEstimate moved(PriceSchedule prices, Need need, Placement placement, PriceEstimate before) {
        PriceTerms terms = before.terms().lowerOf(prices.termsFor(placement.charging()));
        return estimate(terms, before.multiplier(), need, placement);
    }

    private static PriceEstimate estimate(
            PriceTerms terms, PriceMultiplier multiplier, Need need, Placement placement) {
        return PriceEstimate.of(terms, multiplier, placement.energy(), need.energy());
    }
}
