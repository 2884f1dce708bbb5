package org.fairwatt.tariff;

import java.math.BigDecimal;
import org.fairwatt.time.TimeWindow;

/** A time in which a kilowatt-hour has one price. */
public record PriceSpan(TimeWindow window, BigDecimal pricePerKilowattHour) {

    /** True when {@code later}, which begins where this ends, has the same price. */
    boolean goesOnIn(PriceSpan later) {
        return pricePerKilowattHour.compareTo(later.pricePerKilowattHour) == 0;
    }

    PriceSpan joinedWith(PriceSpan later) {
        return new PriceSpan(new TimeWindow(window.start(), later.window.end()), pricePerKilowattHour);
    }
}
