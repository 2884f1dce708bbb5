package org.fairwatt.charging.notifications;

import java.util.List;
import org.fairwatt.notification.Notification;

/**
 * A part of what a person was told, newest first.
 *
 * @param hasMore whether there are older ones
 * @param unseen how many are not seen yet, on whichever page
 */
public record NotificationPage(List<Notification> items, boolean hasMore, int unseen) {

    public NotificationPage {
        items = List.copyOf(items);
    }
}
