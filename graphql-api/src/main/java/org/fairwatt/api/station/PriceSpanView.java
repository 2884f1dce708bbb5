package org.fairwatt.api.station;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tariff.PriceSpan;

@Name("PriceSpan")
@Description("A time in which a kWh has one price.")
public record PriceSpanView(
        @NonNull @Description("From when on.") Instant from,
        @NonNull @Description("Until when.") Instant until,

        @NonNull @Description("Price of one kWh, a decimal number as text.")
        String pricePerKwh) {

    static PriceSpanView of(PriceSpan span) {
        return new PriceSpanView(
                span.window().start(),
                span.window().end(),
                span.pricePerKilowattHour().toPlainString());
    }
}
