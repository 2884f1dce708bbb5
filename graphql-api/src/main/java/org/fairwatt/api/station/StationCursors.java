package org.fairwatt.api.station;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.api.transport.CursorText;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.stations.StationCursor;
import org.fairwatt.site.StationId;

/** A place in the list of stations as opaque text. */
final class StationCursors {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ([0-9a-f-]{36})");

    private StationCursors() {}

    static String write(StationCursor cursor) {
        return CursorText.write(cursor.distanceM() + " " + cursor.station());
    }

    static Optional<StationCursor> read(Optional<String> after) {
        return after.map(text -> {
            Matcher matcher = CursorText.read(text, FORM);
            return new StationCursor(
                    Long.parseLong(matcher.group(1)), IdText.parse(matcher.group(2), CursorText.FIELD, StationId::new));
        });
    }
}
