package org.fairwatt.charging.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.Notifications;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.time.TimeWindow;

/**
 * Reminds drivers of their slots, once for each beginning of one. A slot that was booked or changed when it was near
 * already needs no reminder: its driver has just been told.
 */
@ApplicationScoped
public class SlotReminders {
    static final Duration AHEAD = Duration.ofMinutes(15);

    private Reservations reservations;
    private Notifications notifications;

    protected SlotReminders() {}

    @Inject
    public SlotReminders(Reservations reservations, Notifications notifications) {
        this.reservations = reservations;
        this.notifications = notifications;
    }

    /**
     * Reminds of what begins within {@link #AHEAD} in the bound tenant, and came that near since {@code lastLook}. Whom
     * another node reminded already is not reminded again.
     */
    @Transactional
    public void remind(Instant lastLook, Instant now) {
        TimeWindow near = new TimeWindow(later(lastLook.plus(AHEAD), now), now.plus(AHEAD));
        reservations.lockBeginningIn(near).stream()
                .filter(SlotReminders::isOlderThanItsReminder)
                .forEach(reservation -> notifications.add(Notification.ofNearStart(reservation, now)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isOlderThanItsReminder(Reservation reservation) {
        return reservation
                .promise()
                .filter(promise -> !reservation
                        .changedAt()
                        .isAfter(promise.plugged().start().minus(AHEAD)))
                .isPresent();
    }
}
