package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications.Cursor;
import org.fairwatt.notification.StationWatch;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.StationId;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class NotificationStoreTest {

    private final Neighbourhood place = Neighbourhood.build();
    private final Reservation slot = place.reserved(place.vehicle(), place.first(), 120, 180);

    @Test
    void eachKindComesBackAsItWasWritten() {
        Promise before = slot.promise().orElseThrow();
        Reservation moved = place.reserved(place.vehicle(), place.first(), 120, 180);
        moved.moveTo(
                place.promise(place.second(), new TimeWindow(NOON.plusSeconds(9_000), NOON.plusSeconds(12_600))),
                Reason.of(ReasonCode.LIMIT_LOWERED),
                1,
                NOON);
        List<Notification> written = List.of(
                Notification.ofMove(moved, before, NOON),
                Notification.ofLoss(moved, NOON.plusSeconds(1)),
                Notification.ofNearStart(moved, NOON.plusSeconds(2)),
                Notification.ofFreeStation(place.person(), place.station(), NOON.plusSeconds(3)));

        run(place.tenant(), store -> {
            store.reservations().add(moved);
            store.reservations().flush();
            written.forEach(store.notifications()::add);
        });

        List<Notification> read =
                in(place.tenant(), store -> store.notifications().ofPerson(place.person(), Optional.empty(), 10));
        assertThat(read).containsExactly(written.get(3), written.get(2), written.get(1), written.get(0));
    }

    @Test
    void pagesGoOnWhereTheLastOneEndedAlsoWithinOneInstant() {
        List<Notification> told = IntStream.range(0, 5)
                .mapToObj(i -> Notification.ofFreeStation(place.person(), place.station(), NOON.plusSeconds(i / 3)))
                .toList();
        run(place.tenant(), store -> told.forEach(store.notifications()::add));

        List<Notification> first = page(Optional.empty());
        List<Notification> second = page(Optional.of(cursorOf(first.get(1))));
        List<Notification> third = page(Optional.of(cursorOf(second.get(1))));

        assertThat(List.of(first, second, third)).extracting(List::size).containsExactly(2, 2, 1);
        assertThat(Stream.of(first, second, third).flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void whatIsSeenIsOnesOwnAndCountsNoMore() {
        Notification mine = Notification.ofFreeStation(place.person(), place.station(), NOON);
        Notification theirs = Notification.ofFreeStation(PersonId.random(), place.station(), NOON);
        run(place.tenant(), store -> {
            store.notifications().add(mine);
            store.notifications().add(theirs);
            store.notifications()
                    .markSeen(place.person(), List.of(mine.id(), theirs.id(), NotificationId.random()), NOON);
        });

        List<Notification> own =
                in(place.tenant(), store -> store.notifications().all(place.person(), List.of(mine.id(), theirs.id())));
        assertThat(own).extracting(Notification::id).containsExactly(mine.id());
        assertThat(own).allMatch(Notification::seen);
        assertThat(unseen(place, place.person())).isZero();
        assertThat(unseen(place, theirs.person())).isOne();
    }

    @Test
    void twoNodesThatRemindOfTheSameSlotDoItOnce() {
        run(place.tenant(), store -> store.reservations().add(slot));

        List<CompletableFuture<Boolean>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(this::remind))
                .limit(4)
                .toList();

        assertThat(nodes.stream().map(CompletableFuture::join).filter(added -> added))
                .hasSize(1);
        assertThat(events("NotificationAdded")).isEqualTo(1);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNeitherToldNorMailed() {
        try {
            run(place.tenant(), store -> {
                store.notifications().add(Notification.ofFreeStation(place.person(), place.station(), NOON));
                throw new IllegalStateException("the move failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the move failed");
        }

        assertThat(page(Optional.empty())).isEmpty();
        assertThat(mails()).isZero();
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        Notification told = Notification.ofFreeStation(place.person(), place.station(), NOON);
        run(place.tenant(), store -> store.notifications().add(told));
        Neighbourhood other = Neighbourhood.build();

        Optional<Notification> seenFromThere =
                in(other.tenant(), store -> store.notifications().find(told.id()));
        assertThat(seenFromThere).isEmpty();
        assertThat(unseen(other, place.person())).isZero();
        assertThat(unseen(place, place.person())).isOne();
    }

    @Test
    void aReservationThatBeginsSoonIsLockedUntilItsReminderStands() {
        run(place.tenant(), store -> store.reservations().add(slot));

        assertThat(beginning(NOON.plusSeconds(119 * 60), NOON.plusSeconds(121 * 60)))
                .extracting(Reservation::id)
                .containsExactly(slot.id());
        assertThat(beginning(NOON, NOON.plusSeconds(119 * 60))).isEmpty();
    }

    @Test
    void aWatchIsToldToOneNodeOnlyAndThenOver() {
        run(
                place.tenant(),
                store -> store.watches()
                        .begin(place.person(), new StationWatch(place.station(), NOON.plusSeconds(600)), NOON));
        Set<StationId> watched = in(place.tenant(), store -> store.watches().watched(NOON));
        assertThat(watched).containsExactly(place.station());

        List<CompletableFuture<List<PersonId>>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        in(place.tenant(), store -> store.watches().endAll(place.station(), NOON))))
                .limit(4)
                .toList();

        assertThat(nodes.stream().flatMap(told -> told.join().stream())).containsExactly(place.person());
        assertThat(watches(NOON)).isEmpty();
    }

    @Test
    void aWatchEndsByItselfAndBeginsAgain() {
        Instant later = NOON.plus(Duration.ofHours(1));
        StationWatch watch = new StationWatch(place.station(), later);
        run(place.tenant(), store -> store.watches().begin(place.person(), watch, NOON));
        assertThat(watches(NOON)).containsExactly(watch);
        assertThat(watches(later)).isEmpty();
        List<PersonId> told = in(place.tenant(), store -> store.watches().endAll(place.station(), later));
        assertThat(told).isEmpty();

        StationWatch again = new StationWatch(place.station(), later.plusSeconds(60));
        run(place.tenant(), store -> store.watches().begin(place.person(), again, later));
        assertThat(watches(later)).containsExactly(again);

        run(place.tenant(), store -> store.watches().end(place.person(), place.station(), later));
        assertThat(watches(later)).isEmpty();
    }

    private boolean remind() {
        return in(place.tenant(), store -> store.notifications().add(Notification.ofNearStart(slot, NOON)));
    }

    private static int unseen(Neighbourhood where, PersonId person) {
        return in(where.tenant(), store -> store.notifications().unseenOf(person));
    }

    private List<StationWatch> watches(Instant now) {
        return in(place.tenant(), store -> store.watches().lockOf(place.person(), now));
    }

    private List<Reservation> beginning(Instant from, Instant until) {
        return in(place.tenant(), store -> store.reservations().lockBeginningIn(new TimeWindow(from, until)));
    }

    private List<Notification> page(Optional<Cursor> after) {
        return in(place.tenant(), store -> store.notifications().ofPerson(place.person(), after, 2));
    }

    private static Cursor cursorOf(Notification last) {
        return new Cursor(last.at(), last.id());
    }

    private long events(String type) {
        return TestDatabase.shared()
                .count("outbox WHERE tenant_id = '%s' AND type = '%s'".formatted(place.tenant(), type));
    }

    private long mails() {
        return TestDatabase.shared().count("mail_work WHERE tenant_id = '%s'".formatted(place.tenant()));
    }
}
