package org.fairwatt.charging.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.charging.stations.Yard.aSite;
import static org.fairwatt.charging.stations.Yard.aStation;
import static org.fairwatt.charging.stations.Yard.aTransformer;
import static org.fairwatt.charging.stations.Yard.anEvse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.charging.stations.StationEntry;
import org.fairwatt.charging.stations.Yard;
import org.fairwatt.memory.InMemoryNotifications;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.reservation.Reservation;
import org.junit.jupiter.api.Test;

class SlotRemindersTest {
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final Yard yard = new Yard();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final SlotReminders reminders = new SlotReminders(yard.reservations, notifications);
    private final StationEntry station = yard.provisioning
            .provision(
                    yard.admin,
                    aSite("mill-lane", aTransformer(), aStation("s", anEvse("A"), anEvse("B"))),
                    "site-0001")
            .stations()
            .get(0);

    @Test
    void aSlotIsRemindedOfOnceAQuarterOfAnHourAhead() {
        Reservation slot = reserve(Duration.ofHours(1));

        goOnUntil(Duration.ofMinutes(44));
        assertThat(notifications.all()).isEmpty();
        goOnUntil(Duration.ofMinutes(59));

        assertThat(notifications.all()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.SLOT_SOON);
            assertThat(told.person()).isEqualTo(slot.person());
            assertThat(told.reservation()).isEqualTo(Optional.of(slot.id()));
        });
    }

    @Test
    void twoNodesThatLookAtTheSameTimeRemindOnce() {
        reserve(Duration.ofHours(1));
        yard.clock.leap(Duration.ofMinutes(45).plus(ROUND));
        Instant now = yard.clock.instant();

        reminders.remind(now.minus(ROUND), now);
        reminders.remind(now.minus(ROUND), now);

        assertThat(notifications.all()).extracting(Notification::kind).containsExactly(NotificationKind.SLOT_SOON);
    }

    @Test
    void whoBookedWhenItWasNearAlreadyIsNotReminded() {
        reserve(Duration.ofMinutes(14));
        goOnUntil(Duration.ofMinutes(14));

        assertThat(notifications.all()).isEmpty();
    }

    @Test
    void aNodeThatStoodStillRemindsOfWhatIsStillAhead() {
        reserve(Duration.ofMinutes(30));
        reserve(Duration.ofMinutes(90));
        Instant before = yard.clock.instant();
        yard.clock.leap(Duration.ofMinutes(80)); // the first one has begun meanwhile
        reminders.remind(before, yard.clock.instant());

        assertThat(notifications.all()).hasSize(1);
    }

    private Reservation reserve(Duration fromNow) {
        int evse = yard.reservations.all().size();
        return yard.reserve(station.evses().get(evse), station, fromNow);
    }

    private void goOnUntil(Duration sinceStart) {
        Instant end = Instant.parse("2026-03-02T10:00:00Z").plus(sinceStart);
        while (yard.clock.instant().isBefore(end)) {
            Instant last = yard.clock.instant();
            yard.clock.leap(ROUND);
            reminders.remind(last, yard.clock.instant());
        }
    }
}
