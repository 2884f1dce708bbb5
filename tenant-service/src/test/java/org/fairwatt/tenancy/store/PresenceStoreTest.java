package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Whereabouts;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.vehicle.SignalReading;
import org.fairwatt.vehicle.SignalReading.Missing;
import org.fairwatt.vehicle.SignalReading.Told;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.junit.jupiter.api.Test;

class PresenceStoreTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final LinkedCar car = new LinkedCar();
    private final Reservation slot = car.place.reserved(car.place.vehicle(), car.place.first(), 0, 60);

    @Test
    void onlyACarThatCanBeAskedIsFollowed() {
        book();

        assertThat(underway(NOON)).isEmpty();
        car.connect();
        assertThat(underway(NOON)).containsExactly(slot.id());
    }

    @Test
    void aSlotIsFollowedFromItsBeginningUntilADayAfterTheLongestSlot() {
        book();
        car.connect();

        assertThat(underway(NOON.minusSeconds(1))).isEmpty();
        assertThat(underway(NOON.plus(Duration.ofHours(72)))).containsExactly(slot.id());
        assertThat(underway(NOON.plus(Duration.ofHours(72)).plusSeconds(1))).isEmpty();
    }

    @Test
    void aSlotThatWasGivenBackIsNotFollowed() {
        book();
        car.connect();
        run(
                car.place.tenant(),
                store -> store.reservations().find(slot.id()).orElseThrow().cancel(NOON));

        assertThat(underway(NOON)).isEmpty();
    }

    @Test
    void whatTheCarTellsIsNewsUntilItIsTaken() {
        book();
        car.connect();
        assertThat(news(NOON.plusSeconds(60))).isEmpty();

        tell(true, NOON.plusSeconds(30));
        assertThat(news(NOON.plusSeconds(60))).containsExactly(slot.id());

        take();
        assertThat(news(NOON.plusSeconds(60))).isEmpty();
        tell(false, NOON.plusSeconds(90));
        assertThat(news(NOON.plusSeconds(100))).containsExactly(slot.id());
    }

    @Test
    void whatItToldLongBeforeTheSlotIsNoNews() {
        book();
        car.connect();
        tell(true, NOON.minus(Presence.EARLY));

        assertThat(news(NOON)).isEmpty();
    }

    @Test
    void aSlotThatIsOverAndNobodyCameIsNews() {
        book();
        car.connect();
        for (int minute = 5; minute < 60; minute += 15) {
            tell(false, NOON.plusSeconds(minute * 60L));
            take();
        }

        assertThat(news(NOON.plus(AN_HOUR).minusSeconds(1))).isEmpty();
        assertThat(news(NOON.plus(AN_HOUR))).containsExactly(slot.id());
    }

    @Test
    void aSlotOfWhichTooLittleWasSeenIsNoNewsWhenItIsOver() {
        book();
        car.connect();
        tell(false, NOON.plus(AN_HOUR).minusSeconds(1));
        take();

        assertThat(news(NOON.plus(AN_HOUR))).isEmpty();
    }

    @Test
    void whatNeedNotBeKnownAnyMoreIsForgotten() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();

        forget(NOON.plus(AN_HOUR));
        assertThat(presence(car.place)).isPresent();
        forget(NOON.plus(Duration.ofHours(72)).plusSeconds(1));
        assertThat(presence(car.place)).isEmpty();
    }

    @Test
    void whatIsKnownOfASlotThatWasGivenBackIsForgotten() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();
        run(
                car.place.tenant(),
                store -> store.reservations().find(slot.id()).orElseThrow().cancel(NOON));

        forget(NOON.plusSeconds(60));

        assertThat(presence(car.place)).isEmpty();
    }

    @Test
    void whatIsKnownOfACarThatIsDisconnectedIsForgotten() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();
        run(car.place.tenant(), store -> car.vehicle(store).disconnect());

        forget(NOON.plusSeconds(60));

        assertThat(presence(car.place)).isEmpty();
    }

    @Test
    void aPresenceComesBackAsItWasWrittenAndGoes() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();

        run(car.place.tenant(), store -> {
            Presence read = store.presences().find(slot.id()).orElseThrow();
            assertThat(read.reservation()).isEqualTo(slot.id());
            assertThat(read.cameAt()).contains(NOON.plusSeconds(30));
            store.presences().remove(read);
        });
        assertThat(presence(car.place)).isEmpty();
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();
        Neighbourhood other = Neighbourhood.build();

        assertThat(underway(other, NOON)).isEmpty();
        assertThat(presence(other)).isEmpty();
    }

    @Test
    void itIsForgottenWithThePerson() {
        book();
        car.connect();
        tell(true, NOON.plusSeconds(30));
        take();

        run(car.place.tenant(), store -> store.fairness().forget(car.place.person()));

        assertThat(presence(car.place)).isEmpty();
    }

    private void book() {
        run(car.place.tenant(), store -> store.reservations().add(slot));
    }

    private void tell(boolean pluggedIn, Instant at) {
        TelemetrySnapshot snapshot = new TelemetrySnapshot(
                new Told<>(new StateOfCharge(400), at, at),
                new Missing<>(),
                new Told<>(pluggedIn, at, at),
                new Told<>(pluggedIn, at, at),
                missing());
        run(car.place.tenant(), store -> car.vehicle(store).take(snapshot, at));
    }

    private static <T> SignalReading<T> missing() {
        return new Missing<>();
    }

    private void take() {
        run(car.place.tenant(), store -> {
            Presence presence = store.presences().find(slot.id()).orElseGet(() -> {
                Presence added = new Presence(slot.id(), slot.promise().orElseThrow());
                store.presences().add(added);
                return added;
            });
            presence.take(
                    car.vehicle(store).state().plugSign().orElseThrow(),
                    slot.promise().orElseThrow(),
                    Whereabouts.AT_THE_STATION);
        });
    }

    private void forget(Instant now) {
        run(car.place.tenant(), store -> store.presences().removeForgotten(now));
    }

    private Optional<Presence> presence(Neighbourhood where) {
        return in(where.tenant(), store -> store.presences().find(slot.id()));
    }

    private List<ReservationId> underway(Instant now) {
        return underway(car.place, now);
    }

    private static List<ReservationId> underway(Neighbourhood where, Instant now) {
        return in(where.tenant(), store -> store.presences().underway(now));
    }

    private List<ReservationId> news(Instant now) {
        return in(car.place.tenant(), store -> store.presences().withNews(now));
    }
}
