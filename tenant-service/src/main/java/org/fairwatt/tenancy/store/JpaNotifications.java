package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationAdded;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.PersonId;

/** Notifications as rows. A new one comes with its event and its line in the mail's work list, together or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaNotifications implements Notifications {

    private static final String INSERT = """
            INSERT INTO notification (id, person_id, kind, at, reservation_id, station_id, reason_code,
                before_starts_at, before_ends_at, before_limit_w, after_starts_at, after_ends_at, after_limit_w)
            VALUES (?, ?, ?, ?, CAST(NULLIF(?, '') AS uuid), CAST(NULLIF(?, '') AS uuid), NULLIF(?, ''),
                CAST(NULLIF(?, '') AS timestamptz), CAST(NULLIF(?, '') AS timestamptz), CAST(NULLIF(?, '') AS bigint),
                CAST(NULLIF(?, '') AS timestamptz), CAST(NULLIF(?, '') AS timestamptz), CAST(NULLIF(?, '') AS bigint))
            ON CONFLICT (tenant_id, id) DO NOTHING""";

    private static final String SELECT = "SELECT " + NotificationRow.COLUMNS + " FROM notification WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY at DESC, id DESC LIMIT ?";
    private static final String AMONG = "person_id = ? AND id = ANY (CAST(? AS uuid[]))";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Inject
    EventLog events;

    @Override
    public boolean add(Notification notification) {
        NotificationRow.Times before = NotificationRow.Times.of(notification.before());
        NotificationRow.Times after = NotificationRow.Times.of(notification.after());
        int added = NativeRows.insert(
                em,
                INSERT,
                notification.id().value(),
                notification.person().value(),
                notification.kind().name(),
                notification.at(),
                notification.reservation().map(ReservationId::toString).orElse(""),
                notification.station().map(StationId::toString).orElse(""),
                notification.reason().map(Enum::name).orElse(""),
                before.startsAt(),
                before.endsAt(),
                before.limitW(),
                after.startsAt(),
                after.endsAt(),
                after.limitW());
        if (added == 0) {
            return false;
        }
        NativeRows.insert(
                em,
                "INSERT INTO mail_work (notification_id) VALUES (?)",
                notification.id().value());
        events.append(new NotificationAdded(notification.id(), notification.person()));
        return true;
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return select(SELECT + "id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Notification> all(PersonId person, Collection<NotificationId> ids) {
        return select(SELECT + AMONG, person.value(), array(ids));
    }

    @Override
    public List<Notification> ofPerson(PersonId person, Optional<Cursor> after, int limit) {
        if (after.isEmpty()) {
            return select(SELECT + "person_id = ?" + NEWEST_FIRST, person.value(), limit);
        }
        return select(
                SELECT + "person_id = ? AND (at, id) < (?, ?)" + NEWEST_FIRST,
                person.value(),
                after.get().at(),
                after.get().id().value(),
                limit);
    }

    @Override
    public int unseenOf(PersonId person) {
        Object[] row = NativeRows.of(
                        em,
                        "SELECT CAST(count(*) AS integer), 1 FROM notification WHERE person_id = ? AND seen_at IS NULL",
                        person.value())
                .get(0);
        return (int) row[0];
    }

    @Override
    public void markSeen(PersonId person, Collection<NotificationId> ids, Instant now) {
        NativeRows.update(
                em,
                "UPDATE notification SET seen_at = ? WHERE seen_at IS NULL AND " + AMONG,
                now,
                person.value(),
                array(ids));
    }

    private List<Notification> select(String sql, Object... values) {
        return NativeRows.of(em, sql, values).stream()
                .map(NotificationRow::read)
                .toList();
    }

    private static String array(Collection<NotificationId> ids) {
        return ids.stream().map(NotificationId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
