package org.fairwatt.api.site;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.Weekday;
import org.fairwatt.charging.stations.NewPricePeriod;

@Input("PricePeriodInput")
@Description("When a kWh has a price of its own, by the site's calendar and clock. What is left out restricts nothing.")
public record PricePeriodInput(
        @NonNull @Description("Price of one kWh, a decimal number as text.")
        String pricePerKwh,

        @Description("First day of the season in each year: 11-01.")
        Optional<String> seasonFrom,

        @Description("Last day of the season; past the year's end when it is before seasonFrom.")
        Optional<String> seasonThrough,

        @Nullable @Description("On which weekdays.") List<@NonNull Weekday> weekdays,
        @Description("From when on each day: 16:00.") Optional<String> from,

        @Description("Until when; past midnight when it is before from.")
        Optional<String> until) {

    NewPricePeriod toPeriod() {
        return new NewPricePeriod(
                pricePerKwh,
                seasonFrom,
                seasonThrough,
                Objects.requireNonNullElse(weekdays, List.<Weekday>of()).stream()
                        .map(Weekday::toDay)
                        .toList(),
                from,
                until);
    }
}
