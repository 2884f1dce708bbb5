package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
        BigDecimal weighted = BigDecimal.ZERO;
        for (PriceSpan span : spans(window)) {
            weighted = weighted.add(span.pricePerKilowattHour().multiply(weight(span.window())));
        }
        return new ExactAmount(weighted, weight(window).longValueExact());
    }

    /** What a kilowatt-hour costs when within {@code window}, in order; neighbours differ. */
    public List<PriceSpan> spans(TimeWindow window) {
        if (tariff.energy().periods().isEmpty()) {
            return List.of(new PriceSpan(window, priceAt(window.start())));
        }
        List<PriceSpan> spans = new ArrayList<>();
        for (TimeWindow piece : ClockPieces.of(window, zone, tariff.energy().changes())) {
            PriceSpan next = new PriceSpan(piece, priceAt(piece.start()));
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).goesOnIn(next)) {
                spans.set(last, spans.get(last).joinedWith(next));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }

    private static BigDecimal weight(TimeWindow window) {
        return BigDecimal.valueOf(window.length().toNanos());
    }
}
