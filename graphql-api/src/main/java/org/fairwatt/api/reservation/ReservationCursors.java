package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.api.transport.CursorText;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations.Cursor;

/** A place in a person's reservations as opaque text. */
final class ReservationCursors {

    // seconds and nanoseconds of the request's instant, then the id
    private static final Pattern FORM = Pattern.compile("(\\d{1,11})\\.(\\d{9}) ([0-9a-f-]{36})");

    private ReservationCursors() {}

    static String write(Cursor cursor) {
        Instant at = cursor.requestedAt();
        return CursorText.write("%d.%09d %s".formatted(at.getEpochSecond(), at.getNano(), cursor.id()));
    }

    static Optional<Cursor> read(Optional<String> after) {
        return after.map(text -> {
            Matcher matcher = CursorText.read(text, FORM);
            Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            return new Cursor(at, IdText.parse(matcher.group(3), CursorText.FIELD, ReservationId::new));
        });
    }
}
