package org.fairwatt.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A {@link PricePeriod} as a row: days as {@code 06-01}, hours as {@code 16:00}, weekdays by their names. */
@Embeddable
public class PricePeriodColumns {

    private static final String BETWEEN = ",";
    private static final String YEARLESS = "--"; // how ISO 8601 begins a day of any year

    @Column(name = "price_per_kwh")
    private BigDecimal pricePerKwh;

    @Column(name = "season_from")
    private String seasonFrom;

    @Column(name = "season_through")
    private String seasonThrough;

    private String weekdays;

    @Column(name = "hours_from")
    private String hoursFrom;

    @Column(name = "hours_until")
    private String hoursUntil;

    protected PricePeriodColumns() {}

    public PricePeriodColumns(PricePeriod period) {
        this.pricePerKwh = period.pricePerKilowattHour();
        this.seasonFrom = withoutYear(period.season().from());
        this.seasonThrough = withoutYear(period.season().through());
        this.weekdays = period.weekdays().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(BETWEEN));
        this.hoursFrom = period.hours().from().toString();
        this.hoursUntil = period.hours().until().toString();
    }

    public PricePeriod toPeriod() {
        return new PricePeriod(
                pricePerKwh,
                new Season(MonthDay.parse(YEARLESS + seasonFrom), MonthDay.parse(YEARLESS + seasonThrough)),
                Arrays.stream(weekdays.split(BETWEEN)).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                new DailyHours(LocalTime.parse(hoursFrom), LocalTime.parse(hoursUntil)));
    }

    private static String withoutYear(MonthDay day) {
        return day.toString().substring(YEARLESS.length());
    }
}
