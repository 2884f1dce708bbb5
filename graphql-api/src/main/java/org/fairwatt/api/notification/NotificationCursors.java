package org.fairwatt.api.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.api.transport.CursorText;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications.Cursor;

/** A place in what a person was told as opaque text. */
final class NotificationCursors {

    // seconds and nanoseconds of its instant, then the id
    private static final Pattern FORM = Pattern.compile("(\\d{1,11})\\.(\\d{9}) told ([0-9a-f-]{36})");

    private NotificationCursors() {}

    static String write(Cursor cursor) {
        Instant at = cursor.at();
        return CursorText.write("%d.%09d told %s".formatted(at.getEpochSecond(), at.getNano(), cursor.id()));
    }

    static Optional<Cursor> read(Optional<String> after) {
        return after.map(text -> {
            Matcher matcher = CursorText.read(text, FORM);
            Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            return new Cursor(at, IdText.parse(matcher.group(3), CursorText.FIELD, NotificationId::new));
        });
    }
}
