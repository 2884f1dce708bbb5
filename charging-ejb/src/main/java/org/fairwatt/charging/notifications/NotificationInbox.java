package org.fairwatt.charging.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.charging.input.Field;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications;
import org.fairwatt.notification.Notifications.Cursor;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/** What the caller was told; other people's is as if it weren't there. */
@ApplicationScoped
public class NotificationInbox {
    private static final int LONGEST_PAGE = 100;
    private static final int MOST_AT_ONCE = 100;

    private Notifications notifications;
    private IdempotencyKeys keys;
    private Clock clock;

    protected NotificationInbox() {}

    @Inject
    public NotificationInbox(Notifications notifications, IdempotencyKeys keys, Clock clock) {
        this.notifications = notifications;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param first 1 to 100 */
    @Transactional
    public NotificationPage page(Caller caller, int first, Optional<Cursor> after) {
        new Field("first").between(first, 1, LONGEST_PAGE, "");
        List<Notification> found = notifications.ofPerson(caller.person(), after, first + 1);
        return new NotificationPage(
                found.stream().limit(first).toList(), found.size() > first, notifications.unseenOf(caller.person()));
    }

    /** Those of {@code ids} that the caller was told. */
    @Transactional
    public List<Notification> all(Caller caller, Collection<NotificationId> ids) {
        return notifications.all(caller.person(), ids);
    }

    /**
     * Marks those of {@code ids} as seen that the caller was told.
     *
     * @param ids 1 to 100
     * @return how many are not seen yet after that
     */
    @Transactional
    public int markSeen(Caller caller, List<NotificationId> ids, String idempotencyKey) {
        new Field("ids").sized(ids, 1, MOST_AT_ONCE);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "markNotificationsSeen", ids);
        if (keys.resultOf(call).isEmpty()) {
            notifications.markSeen(caller.person(), ids, clock.instant());
            keys.remember(call, caller.person().value());
        }
        return notifications.unseenOf(caller.person());
    }
}
