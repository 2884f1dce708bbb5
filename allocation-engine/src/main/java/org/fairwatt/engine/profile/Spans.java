package org.fairwatt.engine.profile;

import java.util.StringJoiner;

/**
 * When an EVSE is taken, as text.
 *
 * @param text in seconds since the grid's origin, such as {@code 0:3600 7200:9000}; empty for never
 */
public record Spans(String text) {

    private static final String BETWEEN = " ";
    private static final String UNTIL = ":";

    static Spans of(Occupancy occupancy) {
        StringJoiner spans = new StringJoiner(BETWEEN);
        occupancy.forEach((start, end) -> spans.add(start + UNTIL + end));
        return new Spans(spans.toString());
    }

    /** @throws IllegalArgumentException if the text doesn't tell spans */
    Occupancy toOccupancy() {
        Occupancy occupancy = new Occupancy();
        if (!text.isEmpty()) {
            for (String span : text.split(BETWEEN)) {
                int until = span.indexOf(UNTIL);
                if (until < 0) {
                    throw new IllegalArgumentException("The span (%s) has no end.".formatted(span));
                }
                occupancy.add(Integer.parseInt(span.substring(0, until)), Integer.parseInt(span.substring(until + 1)));
            }
        }
        return occupancy;
    }
}
