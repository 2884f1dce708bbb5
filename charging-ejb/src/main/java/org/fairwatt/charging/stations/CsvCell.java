package org.fairwatt.charging.stations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;

/**
 * A cell of a CSV file that is filled in, and where it stands; a {@link Problem} names the place.
 *
 * @param line 1 for the header
 */
record CsvCell(long line, String column, String text) {
    private static final Pattern GAP = Pattern.compile("[\\s|;]+");

    static String place(long line, String column) {
        return "Line %d, column %s".formatted(line, column);
    }

    long whole() {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong("This (%s) must be a whole number.".formatted(text));
        }
    }

    int small() {
        long whole = whole();
        if (whole != (int) whole) {
            throw wrong("This number (%d) is too large.".formatted(whole));
        }
        return (int) whole;
    }

    double decimal() {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong("This (%s) must be a number.".formatted(text));
        }
    }

    Instant instant() {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong("This (%s) must be a time like 2026-03-02T10:00:00Z.".formatted(text));
        }
    }

    boolean flag() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong("This (%s) must be true or false.".formatted(text));
        };
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(text, type);
    }

    /** Several, with spaces between. */
    <E extends Enum<E>> List<E> manyOf(Class<E> type) {
        return GAP.splitAsStream(text).map(part -> oneOf(part, type)).toList();
    }

    /** Several, with spaces between. */
    List<Long> wholes() {
        return GAP.splitAsStream(text)
                .map(part -> new CsvCell(line, column, part).whole())
                .toList();
    }

    Problem wrong(String message) {
        return WrittenSite.wrong(place(line, column), message);
    }

    private <E extends Enum<E>> E oneOf(String part, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(part))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "This (%s) must be one of %s.".formatted(part, Arrays.toString(type.getEnumConstants()))));
    }
}
