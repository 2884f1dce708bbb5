package org.fairwatt.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** What the bound tenant's people were told. */
public interface Notifications {

    /**
     * Keeps {@code notification}, announces it and leaves it to be mailed, all in the transaction of what it tells of.
     * One with an id that is there already is left out.
     *
     * @return whether it is new
     */
    boolean add(Notification notification);

    Optional<Notification> find(NotificationId id);

    /** Those of {@code ids} that {@code person} was told. */
    List<Notification> all(PersonId person, Collection<NotificationId> ids);

    /** One page of what {@code person} was told, newest first. */
    List<Notification> ofPerson(PersonId person, Optional<Cursor> after, int limit);

    /** How many of what {@code person} was told are not seen yet. */
    int unseenOf(PersonId person);

    /** Marks those of {@code ids} as seen that {@code person} was told. */
    void markSeen(PersonId person, Collection<NotificationId> ids, Instant now);

    /**
     * Where a page ended.
     *
     * @param at of the last one on it
     */
    record Cursor(Instant at, NotificationId id) {}
}
