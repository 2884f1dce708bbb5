package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class ReservationStoreTest {

    private static final Instant NOON = Neighbourhood.NOON;

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void aReservationComesBackAsItWasWritten() {
        Reservation written = place.reserved(place.vehicle(), place.first(), 0, 60);
        run(place.tenant(), store -> store.reservations().add(written));

        Reservation read = in(
                place.tenant(), store -> store.reservations().find(written.id()).orElseThrow());

        assertThat(read.promise()).isEqualTo(written.promise());
        assertThat(read.request()).isEqualTo(written.request());
        assertThat(read.reason()).isEqualTo(written.reason());
        assertThat(read.requestedAt()).isEqualTo(written.requestedAt());
        assertThat(read.holds()).isTrue();
    }

    @Test
    void anEvseIsTakenUntilTheVehicleIsLikelyGone() {
        Reservation lingering = place.lingering(place.vehicle(), place.first(), 0, 60, 30);
        run(place.tenant(), store -> store.reservations().add(lingering));

        VehicleId other = VehicleId.random();
        run(place.tenant(), store -> store.vehicles().add(place.aVehicle(other)));
        assertThatThrownBy(() -> run(
                        place.tenant(),
                        store -> store.reservations().add(place.reserved(other, place.first(), 89, 120))))
                .hasStackTraceContaining("reservation_evse_taken");
        run(place.tenant(), store -> store.reservations().add(place.reserved(other, place.first(), 90, 120)));
        TimeWindow lastMinutes = new TimeWindow(NOON.plusSeconds(75 * 60), NOON.plusSeconds(90 * 60));
        List<Hold> held =
                in(place.tenant(), store -> store.reservations().holds(List.of(place.cluster()), lastMinutes));
        assertThat(held).extracting(Hold::reservation).containsExactly(lingering.id());
    }

    @Test
    void aVehicleMayBeElsewhereAsSoonAsItsDriverSaid() {
        Reservation lingering = place.lingering(place.vehicle(), place.first(), 0, 60, 30);
        Reservation next = place.reserved(place.vehicle(), place.second(), 60, 90);

        run(place.tenant(), store -> {
            store.reservations().add(lingering);
            store.reservations().add(next);
        });

        List<Reservation> open =
                in(place.tenant(), store -> store.reservations().openOf(place.vehicle(), NOON));
        assertThat(open).extracting(Reservation::id).containsExactly(lingering.id(), next.id());
    }

    @Test
    void aRefusedRequestHasNoPromise() {
        Reservation refused = Reservation.rejected(
                ReservationId.random(),
                place.person(),
                place.aRequest(place.vehicle()),
                Reason.boundBy(ReasonCode.NO_POWER_TRANSFORMER, "Transformer 1"),
                1,
                NOON);
        run(place.tenant(), store -> store.reservations().add(refused));

        Reservation read = in(
                place.tenant(), store -> store.reservations().find(refused.id()).orElseThrow());

        assertThat(read.promise()).isEmpty();
        assertThat(read.reason()).isEqualTo(refused.reason());
    }

    @Test
    void whatHoldsPowerIsFoundByOverlapAndACanceledOneIsNot() {
        Reservation inside = place.reserved(place.vehicle(), place.first(), 0, 60);
        Reservation touching = place.reserved(place.vehicle(), place.first(), 60, 120);
        Reservation canceled = place.reserved(place.vehicle(), place.second(), 120, 180);
        canceled.cancel(NOON);
        run(place.tenant(), store -> List.of(inside, touching, canceled).forEach(store.reservations()::add));

        List<Reservation> holding = in(
                place.tenant(),
                store -> store.reservations().holding(place.cluster(), new TimeWindow(hours(0), hours(1))));
        List<Reservation> open =
                in(place.tenant(), store -> store.reservations().openOf(place.vehicle(), hours(1)));

        List<Hold> holds = in(
                place.tenant(),
                store -> store.reservations().holds(List.of(place.cluster()), new TimeWindow(hours(0), hours(1))));

        assertThat(holding).extracting(Reservation::id).containsExactly(inside.id());
        assertThat(holds).containsExactly(Hold.of(inside).orElseThrow());
        assertThat(open).extracting(Reservation::id).containsExactly(touching.id());
    }

    @Test
    void pagesOfReservationsMissNoneAndRepeatNone() {
        for (int i = 0; i < 7; i++) { // all requested at the same instant
            Reservation one = place.reserved(place.vehicle(), place.first(), 60 * i, 60 * i + 60);
            run(place.tenant(), store -> store.reservations().add(one));
        }

        List<ReservationId> seen = new java.util.ArrayList<>();
        Optional<Reservations.Cursor> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            Optional<Reservations.Cursor> from = after;
            List<Reservation> items = in(
                    place.tenant(),
                    store ->
                            store.reservations().ofPerson(place.person(), Set.of(ReservationStatus.RESERVED), from, 3));
            items.forEach(item -> seen.add(item.id()));
            Reservation last = items.get(items.size() - 1);
            after = Optional.of(new Reservations.Cursor(last.requestedAt(), last.id()));
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        List<Reservation> canceled = in(
                place.tenant(),
                store -> store.reservations()
                        .ofPerson(place.person(), Set.of(ReservationStatus.CANCELED), Optional.empty(), 10));
        assertThat(canceled).isEmpty();
    }

    @Test
    void theStartThatASlotIsBoundToIsKept() {
        Reservation reservation = place.reserved(place.vehicle(), place.first(), 0, 60);
        run(place.tenant(), store -> store.reservations().add(reservation));
        run(
                place.tenant(),
                store -> store.reservations()
                        .find(reservation.id())
                        .orElseThrow()
                        .bindTo(hours(1)));

        Optional<Instant> bound = in(
                place.tenant(),
                store -> store.reservations()
                        .find(reservation.id())
                        .orElseThrow()
                        .boundStart());

        assertThat(bound).contains(hours(1));
    }

    @Test
    void twoReservationsMaySwapTheirPlacesInOneTransaction() {
        VehicleId otherCar = VehicleId.random();
        Reservation one = place.reserved(place.vehicle(), place.first(), 0, 60);
        Reservation two = place.reserved(otherCar, place.second(), 0, 60);
        run(place.tenant(), store -> {
            store.vehicles().add(place.aVehicle(otherCar));
            store.reservations().add(one);
            store.reservations().add(two);
        });

        run(
                place.tenant(),
                store -> store.reservations().swapping(() -> {
                    moveTo(store, one.id(), place.second());
                    moveTo(store, two.id(), place.first());
                }));

        Reservation moved =
                in(place.tenant(), store -> store.reservations().find(one.id()).orElseThrow());
        assertThat(moved.promise()).map(Promise::evse).contains(place.second());
        assertThat(moved.moves()).isEqualTo(1);
    }

    private void moveTo(StoreWithoutServer.Store store, ReservationId id, EvseId evse) {
        store.reservations()
                .find(id)
                .orElseThrow()
                .moveTo(
                        place.promise(evse, new TimeWindow(hours(0), hours(1))),
                        Reason.of(ReasonCode.IMPROVED),
                        1,
                        NOON);
    }

    private static Instant hours(int afterNoon) {
        return NOON.plusSeconds(afterNoon * 3600L);
    }
}
