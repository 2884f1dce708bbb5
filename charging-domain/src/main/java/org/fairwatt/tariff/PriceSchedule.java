package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.fairwatt.time.TimeWindow;

/**
 * A tariff at a place: what it costs at which instant.
 *
 * @param zone whose clock the tariff's times are read from
 * @param multiplier what the energy prices are raised or lowered by; fees stay as they are
 */
public record PriceSchedule(Tariff tariff, ZoneId zone, PriceMultiplier multiplier) {

    /** Of one kilowatt-hour that flows at {@code instant}. */
    public BigDecimal priceAt(Instant instant) {
        return tariff.energy().at(instant.atZone(zone).toLocalDateTime()).multiply(multiplier.factor());
    }

    /** What is told for a charge within {@code window}: its kilowatt-hours all at one price, the average of the window. */
    public PriceTerms termsFor(TimeWindow window) {
        return new PriceTerms(
                tariff.currency(), averageOver(window), tariff.sessionFee(), tariff.idleFee(), tariff.taxPercent());
    }

    /** A kilowatt-hour's price when the power is the same for all of {@code window}: each part of it at its own price. */
    public ExactAmount averageOver(TimeWindow window) {
        if (tariff.energy().periods().isEmpty()) {
            return ExactAmount.of(priceAt(window.start()));
        }
        BigDecimal weighted = BigDecimal.ZERO;
        for (TimeWindow piece : ClockPieces.of(window, zone, tariff.energy().changes())) {
            weighted = weighted.add(priceAt(piece.start()).multiply(weight(piece)));
        }
        return new ExactAmount(weighted, weight(window).longValueExact());
    }

    private static BigDecimal weight(TimeWindow window) {
        return BigDecimal.valueOf(window.length().toNanos());
    }
}
