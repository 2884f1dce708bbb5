package org.fairwatt.api.station;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.Season;

@Name("PricePeriod")
@Description("When a kWh has a price of its own, by the site's calendar and clock.")
public record PricePeriodView(
        @NonNull @Description("Price of one kWh, a decimal number as text.")
        String pricePerKwh,

        @Description("First day of the season in each year, 11-01; null for all year.")
        Optional<String> seasonFrom,

        @Description("Last day of the season; past the year's end when it is before seasonFrom.")
        Optional<String> seasonThrough,

        @NonNull @Description("On which weekdays.") List<@NonNull Weekday> weekdays,

        @Description("From when on each day, 16:00; null for all day.")
        Optional<String> from,

        @Description("Until when; past midnight when it is before from.")
        Optional<String> until) {

    private static final int YEARLESS = 2; // a MonthDay is written --11-01

    static PricePeriodView of(PricePeriod period) {
        Optional<Season> season = Optional.of(period.season()).filter(it -> !it.equals(Season.ALL_YEAR));
        Optional<DailyHours> hours = Optional.of(period.hours()).filter(it -> !it.equals(DailyHours.ALL));
        return new PricePeriodView(
                period.pricePerKilowattHour().toPlainString(),
                season.map(Season::from).map(PricePeriodView::withoutYear),
                season.map(Season::through).map(PricePeriodView::withoutYear),
                period.weekdays().stream().sorted().map(Weekday::of).toList(),
                hours.map(DailyHours::from).map(LocalTime::toString),
                hours.map(DailyHours::until).map(LocalTime::toString));
    }

    private static String withoutYear(MonthDay day) {
        return day.toString().substring(YEARLESS);
    }
}
