package org.fairwatt.charging.stations;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairwatt.problem.Problem;

/**
 * Reads what cells tell of a tariff in a compact form: {@code 0.45 MON-FRI 16:00-21:00 06-01..09-30; 0.19 22:00-06:00} are two price
 * periods.
 */
final class CsvTariff {
    private static final Pattern BETWEEN_PERIODS = Pattern.compile("\\s*;\\s*");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern HOURS = Pattern.compile("([0-9:]+)-([0-9:]+)");
    private static final Pattern SEASON = Pattern.compile("([0-9-]+)\\.\\.([0-9-]+)");
    private static final Pattern WEEKDAYS = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))?");
    private static final int SHORT_NAME = 3; // of a weekday: MON
    private static final int WEEK = DayOfWeek.values().length;

    private final CsvCell cell;
    private final List<DayOfWeek> weekdays = new ArrayList<>();
    private Optional<Matcher> hours = Optional.empty();
    private Optional<Matcher> season = Optional.empty();

    private CsvTariff(CsvCell cell) {
        this.cell = cell;
    }

    static List<NewPricePeriod> periods(CsvCell cell) {
        return BETWEEN_PERIODS
                .splitAsStream(cell.text())
                .map(text -> new CsvTariff(cell).period(text))
                .toList();
    }

    static List<String> dates(CsvCell cell) {
        return Arrays.asList(GAP.split(cell.text()));
    }

    /** The two times of {@code 22:00-06:00}. */
    static Matcher hours(CsvCell cell) {
        Matcher hours = HOURS.matcher(cell.text());
        if (!hours.matches()) {
            throw cell.wrong("These hours (%s) must be written like 22:00-06:00.".formatted(cell.text()));
        }
        return hours;
    }

    private NewPricePeriod period(String text) {
        String[] words = GAP.split(text);
        for (int index = 1; index < words.length; index++) {
            restrict(words[index], text);
        }
        return new NewPricePeriod(words[0], first(season), second(season), weekdays, first(hours), second(hours));
    }

    private void restrict(String word, String period) {
        Matcher asHours = HOURS.matcher(word);
        Matcher asSeason = SEASON.matcher(word);
        Matcher asWeekdays = WEEKDAYS.matcher(word);
        if (asHours.matches() && hours.isEmpty()) {
            hours = Optional.of(asHours);
        } else if (asSeason.matches() && season.isEmpty()) {
            season = Optional.of(asSeason);
        } else if (asWeekdays.matches()) {
            addWeekdays(
                    weekday(asWeekdays.group(1)),
                    weekday(Optional.ofNullable(asWeekdays.group(2)).orElse(word)));
        } else {
            throw wrong(word, period);
        }
    }

    private void addWeekdays(DayOfWeek first, DayOfWeek last) {
        int more = Math.floorMod(last.getValue() - first.getValue(), WEEK);
        IntStream.rangeClosed(0, more).mapToObj(first::plus).forEach(weekdays::add);
    }

    private DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, SHORT_NAME).equals(name))
                .findFirst()
                .orElseThrow(() -> cell.wrong(
                        "There is no weekday (%s); there are MON, TUE, WED, THU, FRI, SAT and SUN.".formatted(name)));
    }

    private Problem wrong(String word, String period) {
        return cell.wrong(("This (%s) has no place in a period (%s): one is written like 0.45 MON-FRI 16:00-21:00"
                        + " 06-01..09-30, with a semicolon before the next one.")
                .formatted(word, period));
    }

    private static Optional<String> first(Optional<Matcher> pair) {
        return pair.map(matcher -> matcher.group(1));
    }

    private static Optional<String> second(Optional<Matcher> pair) {
        return pair.map(matcher -> matcher.group(2));
    }
}
