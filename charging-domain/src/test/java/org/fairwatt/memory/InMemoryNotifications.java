package org.fairwatt.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications;
import org.fairwatt.tenant.PersonId;

/** Notifications in memory. */
public final class InMemoryNotifications implements Notifications {
    private static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(Cursor::at)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private final List<Notification> all = new ArrayList<>();
    private final Set<NotificationId> seen = new HashSet<>();

    public List<Notification> all() {
        return List.copyOf(all);
    }

    @Override
    public boolean add(Notification notification) {
        return find(notification.id()).isEmpty() && all.add(notification);
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Notification> all(PersonId person, Collection<NotificationId> ids) {
        return all.stream()
                .filter(it -> it.person().equals(person) && ids.contains(it.id()))
                .toList();
    }

    @Override
    public List<Notification> ofPerson(PersonId person, Optional<Cursor> after, int limit) {
        return all.stream()
                .filter(it -> it.person().equals(person))
                .filter(it -> after.map(cursor -> NEWEST_FIRST.compare(cursorOf(it), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(InMemoryNotifications::cursorOf, NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    @Override
    public int unseenOf(PersonId person) {
        return (int) all.stream()
                .filter(it -> it.person().equals(person) && !seen.contains(it.id()))
                .count();
    }

    @Override
    public void markSeen(PersonId person, Collection<NotificationId> ids, Instant now) {
        all(person, ids).forEach(it -> seen.add(it.id()));
    }

    private static Cursor cursorOf(Notification notification) {
        return new Cursor(notification.at(), notification.id());
    }
}
