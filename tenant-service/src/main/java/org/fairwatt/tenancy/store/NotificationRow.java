package org.fairwatt.tenancy.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.notification.SlotTimes;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code notification}. */
final class NotificationRow {

    static final String COLUMNS = "id, person_id, kind, at, reservation_id, station_id, reason_code,"
            + " before_starts_at, before_ends_at, before_limit_w, after_starts_at, after_ends_at, after_limit_w, seen_at";

    private static final int BEFORE = 7;
    private static final int AFTER = 10;
    private static final int SEEN_AT = 13;

    private NotificationRow() {}

    /** @param row the {@link #COLUMNS}, in their order */
    static Notification read(@Nullable Object[] row) {
        return new Notification(
                new NotificationId(required(row[0], UUID.class)),
                new PersonId(required(row[1], UUID.class)),
                NotificationKind.valueOf(required(row[2], String.class)),
                required(row[3], Instant.class),
                optional(row[4], UUID.class).map(ReservationId::new),
                optional(row[5], UUID.class).map(StationId::new),
                times(row, BEFORE),
                times(row, AFTER),
                optional(row[6], String.class).map(ReasonCode::valueOf),
                row[SEEN_AT] != null);
    }

    private static Optional<SlotTimes> times(@Nullable Object[] row, int first) {
        return optional(row[first], Instant.class)
                .map(start -> new SlotTimes(
                        new TimeWindow(start, required(row[first + 1], Instant.class)),
                        new Power(required(row[first + 2], Long.class))));
    }

    private static <T> T required(@Nullable Object value, Class<T> type) {
        return optional(value, type).orElseThrow();
    }

    private static <T> Optional<T> optional(@Nullable Object value, Class<T> type) {
        return Optional.ofNullable(value).map(type::cast);
    }

    /** A slot's times as text; empty texts become null in the database. */
    record Times(String startsAt, String endsAt, String limitW) {

        static Times of(Optional<SlotTimes> times) {
            return times.map(known -> new Times(
                            known.charging().start().toString(),
                            known.charging().end().toString(),
                            Long.toString(known.limit().watts())))
                    .orElse(new Times("", "", ""));
        }
    }
}
