package org.fairwatt.engine.price;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import org.fairwatt.energy.Energy;
import org.fairwatt.tariff.ExactAmount;
import org.fairwatt.tariff.Money;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.PriceTerms;
import org.fairwatt.time.TimeWindow;

/**
 * What a charging session costs. Its price per kilowatt-hour is fixed when it starts, the lower of what was booked and what is published
 * then, and stays while it runs (23 CFR 680.116(a)): whoever is throttled into a dearer hour pays no more for it.
 *
 * @param zone by whose days and hours the idle fee is counted
 */
public record SessionPrice(PriceTerms terms, ZoneId zone) {

    /**
     * The price of a session that starts now.
     *
     * @param booked what was promised
     * @param atStart what is published now
     * @param planned when it is to charge, as far as one knows now
     */
    public static SessionPrice fixedAtStart(PriceTerms booked, PriceSchedule atStart, TimeWindow planned) {
        return new SessionPrice(booked.lowerOf(atStart.termsFor(planned)), atStart.zone());
    }

    /** What is due so far for what the meter told of each stretch of time; rounded once, here. */
    public Money due(Collection<Energy> delivered) {
        return charge(delivered).rounded(terms.currency());
    }

    /**
     * What is due in the end; rounded once, here.
     *
     * @param chargeEnd when the vehicle had what it was promised, or took no more; not when power was only held back
     */
    public Money due(Collection<Energy> delivered, Instant chargeEnd, Instant unplugged) {
        return charge(delivered)
                .plus(terms.idleFee().amount(chargeEnd, unplugged, zone))
                .rounded(terms.currency());
    }

    private ExactAmount charge(Collection<Energy> delivered) {
        return terms.priceOf(delivered.stream().reduce(Energy.ZERO, Energy::plus));
    }
}
