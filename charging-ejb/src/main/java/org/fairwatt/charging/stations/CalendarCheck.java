package org.fairwatt.charging.stations;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairwatt.charging.input.Field;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.Season;

/** Reads seasons, weekdays, dates and hours of the day, and says what is wrong with them. */
final class CalendarCheck {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern DATE = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");

    private CalendarCheck() {}

    static Season season(Field field, Optional<String> from, Optional<String> through) {
        requireBoth(field, "seasonFrom", from, "seasonThrough", through);
        return from.isEmpty() || through.isEmpty()
                ? Season.ALL_YEAR
                : new Season(
                        day(field.child("seasonFrom"), from.get()), day(field.child("seasonThrough"), through.get()));
    }

    /** All of them when none is named. */
    static Set<DayOfWeek> weekdays(List<DayOfWeek> named) {
        return Set.copyOf(named.isEmpty() ? List.of(DayOfWeek.values()) : named);
    }

    static List<LocalDate> dates(Field field, List<String> dates) {
        field.sized(dates, 0, EnergyPrices.MOST_HOLIDAYS);
        return IntStream.range(0, dates.size())
                .mapToObj(index -> date(field.item(index), dates.get(index)))
                .toList();
    }

    static DailyHours hours(
            Field field, String fromName, Optional<String> from, String untilName, Optional<String> until) {
        return hoursIfAny(field, fromName, from, untilName, until).orElse(DailyHours.ALL);
    }

    static Optional<DailyHours> hoursIfAny(
            Field field, String fromName, Optional<String> from, String untilName, Optional<String> until) {
        requireBoth(field, fromName, from, untilName, until);
        return from.map(begin -> hours(
                time(field.child(fromName), begin),
                field.child(untilName),
                time(field.child(untilName), until.orElse(begin))));
    }

    private static DailyHours hours(LocalTime from, Field field, LocalTime until) {
        if (from.equals(until) && !from.equals(LocalTime.MIDNIGHT)) {
            throw field.invalid(
                    "This (%s) must differ from the start (%s).\nMaybe the whole day is meant: leave out both."
                            .formatted(until, from));
        }
        return new DailyHours(from, until);
    }

    private static LocalTime time(Field field, String value) {
        if (!TIME.matcher(value).matches()) {
            throw field.invalid("A time of the day (%s) is written like 16:00.\nMaybe midnight is meant: 00:00."
                    .formatted(SiteCheck.shortened(value)));
        }
        return LocalTime.parse(value);
    }

    private static MonthDay day(Field field, String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return MonthDay.parse("--" + value); // how ISO 8601 writes a day of any year
            }
        } catch (DateTimeException e) {
            // said below: there is no such day
        }
        throw field.invalid("A day of the year (%s) is written as month and day, like 11-01."
                .formatted(SiteCheck.shortened(value)));
    }

    private static LocalDate date(Field field, String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            // said below: there is no such date
        }
        throw field.invalid("A date (%s) is written like 2026-12-25.".formatted(SiteCheck.shortened(value)));
    }

    private static void requireBoth(
            Field field, String oneName, Optional<String> one, String otherName, Optional<String> other) {
        if (one.isPresent() != other.isPresent()) {
            String missing = one.isPresent() ? otherName : oneName;
            String given = one.or(() -> other).orElse("");
            throw field.child(missing)
                    .invalid("This must be given together with %s (%s)."
                            .formatted(one.isPresent() ? oneName : otherName, SiteCheck.shortened(given)));
        }
    }
}
