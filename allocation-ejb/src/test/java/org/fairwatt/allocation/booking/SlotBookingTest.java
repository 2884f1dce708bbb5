package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotAllocated;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class SlotBookingTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void aFreeChargerIsGrantedAtTheWishedTime() {
        ChargingStation station = town.aStation(oak, 1);

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(decision.reason().code()).isEqualTo(ReasonCode.AS_REQUESTED);
        Promise promise = decision.reservation().promise().orElseThrow();
        assertThat(promise.charging().start()).isEqualTo(at(12));
        assertThat(promise.energy()).isEqualTo(Energy.ofKilowattHours(11));
        assertThat(promise.price().expected().amount()).isEqualByComparingTo("5.40");
    }

    @Test
    void reservationEventAndClusterChangeBelongTogether() {
        ChargingStation station = town.aStation(oak, 1);

        Reservation reservation = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001")
                .reservation();

        assertThat(town.reservations.all()).containsExactly(reservation);
        assertThat(town.events.events()).containsExactly(new SlotAllocated(reservation.id(), oak.id(), dana.person()));
        assertThat(oak.changes()).isEqualTo(1);
        assertThat(town.vehicles.locked()).containsExactly(car.id());
    }

    @Test
    void theSameCallGivesTheSameReservationAndDoesNothingTwice() {
        SlotWish wish = wish(town.aStation(oak, 1), 11_000, 12, 16);
        Decision first = booking.request(dana, wish, "key-00001");
        town.clock.leap(Duration.ofHours(30));

        Decision second = booking.request(dana, wish, "key-00001");

        assertThat(second).isEqualTo(first);
        assertThat(town.reservations.all()).hasSize(1);
        assertThat(town.events.events()).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherWishIsAnError() {
        ChargingStation station = town.aStation(oak, 1);
        booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertProblem(
                ProblemCode.IDEMPOTENCY_KEY_REUSED,
                "idempotencyKey",
                () -> booking.request(dana, wish(station, 12_000, 12, 16), "key-00001"));
    }

    @Test
    void aTakenChargerDefersToWhenItIsFree() {
        ChargingStation station = town.aStation(oak, 1);
        town.aReservation(station, 0, between(12, 14));

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Deferred.class);
        assertThat(decision.reason().code()).isEqualTo(ReasonCode.LATER_CHARGERS_TAKEN);
        assertThat(startOf(decision)).isEqualTo(at(14));
    }

    @Test
    void aRefusalIsKeptWithItsReasonAndIsTheAnswerToTheSameCall() {
        ChargingStation station = town.aStation(oak, 1);
        town.aReservation(station, 0, between(12, 16));
        SlotWish wish = wish(station, 11_000, 12, 16);

        Decision refused = booking.request(dana, wish, "key-00001");
        Decision again = booking.request(dana, wish, "key-00001");

        assertThat(refused).isInstanceOf(Decision.Refused.class).isEqualTo(again);
        assertThat(refused.reason().code()).isEqualTo(ReasonCode.CHARGERS_TAKEN);
        assertThat(refused.reservation().status()).isEqualTo(ReservationStatus.REJECTED);
        assertThat(town.events.events()).isEmpty();
    }

    @Test
    void theTransformersCapIsKept() {
        Cluster elm = town.aTransformer("ELM", Power.ofKilowatts(20));
        ChargingStation station = town.aStation(elm, 2);
        town.aReservation(station, 0, between(12, 16));

        Decision decision = booking.request(dana, wish(station, 44_000, 12, 16), "key-00001");

        assertThat(decision.reason().code()).isEqualTo(ReasonCode.LESS_ENERGY_PEAK_DEMAND);
        assertThat(decision.reservation().promise().orElseThrow().limit()).isLessThanOrEqualTo(Power.ofKilowatts(9));
    }

    @Test
    void theBetterOfTwoClustersIsChosen() {
        ChargingStation full = town.aStation(oak, 1);
        ChargingStation empty = town.aStation(town.aTransformer("ELM", ELEVEN_KW), 1);
        town.aReservation(full, 0, between(12, 14));

        Decision decision = booking.request(dana, wish(List.of(full, empty), 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(stationOf(decision)).isEqualTo(empty.id());
    }

    @Test
    void whoeverWasFasterSendsOneToTheNextBestCluster() {
        ChargingStation near = town.aStation(oak, 1);
        ChargingStation far = town.aStation(town.aTransformer("ELM", ELEVEN_KW), 1);
        town.clusters.beforeNextLock(() -> town.aReservation(near, 0, between(12, 16)));

        Decision decision = booking.request(dana, wish(List.of(near, far), 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(stationOf(decision)).isEqualTo(far.id());
        assertThat(town.reservations.all()).hasSize(2);
    }

    @Test
    void aClusterThatNobodyChangedSinceTheLookIsNotReadAgain() {
        ChargingStation station = town.aStation(oak, 1);
        town.aReservation(station, 0, between(10, 12));

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(town.reservations.looks()).isEqualTo(1);
    }

    @Test
    void aClusterThatSomebodyChangedSinceTheLookIsReadAgain() {
        ChargingStation station = town.aStation(oak, 2);
        town.clusters.beforeNextLock(() -> town.aReservation(station, 0, between(12, 16)));

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(town.reservations.looks()).isEqualTo(2);
    }

    @Test
    void whoeverWasFasterAtTheOnlyStationLeavesARefusal() {
        ChargingStation station = town.aStation(oak, 1);
        town.clusters.beforeNextLock(() -> town.aReservation(station, 0, between(12, 16)));

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aRaceLostInTheDatabaseIsTriedAgain() {
        ChargingStation station = town.aStation(oak, 1);
        town.reservations.loseRaces(2);

        Decision decision = booking.request(dana, wish(station, 11_000, 12, 16), "key-00001");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(town.reservations.all()).hasSize(1);
    }

    @Test
    void endlessLostRacesEndInUnavailable() {
        ChargingStation station = town.aStation(oak, 1);
        town.reservations.loseRaces(1_000);

        assertThatThrownBy(() -> booking.request(dana, wish(station, 11_000, 12, 16), "key-00001"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE));
        assertThat(town.reservations.all()).isEmpty();
    }

    @Test
    void aStartInThePastMomentIsTakenAsNow() {
        ChargingStation station = town.aStation(oak, 1);
        SlotWish wish = new SlotWish(
                car.id(), List.of(station.id()), new EnergyWish.Amount(11_000), TEN.minusSeconds(90), at(16));

        Decision decision = booking.request(dana, wish, "key-00001");

        assertThat(decision.reservation().request().window().start()).isEqualTo(TEN);
    }

    @Test
    void onlyDriversBook() {
        Caller operator = town.someone(Role.GRID_OPERATOR);
        ChargingStation station = town.aStation(oak, 1);

        assertThatThrownBy(() -> booking.request(operator, wish(station, 11_000, 12, 16), "key-00001"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    private SlotWish wish(ChargingStation station, long energyWh, int from, int until) {
        return wish(List.of(station), energyWh, from, until);
    }

    private SlotWish wish(List<ChargingStation> stations, long energyWh, int from, int until) {
        return new SlotWish(
                car.id(),
                stations.stream().map(ChargingStation::id).toList(),
                new EnergyWish.Amount(energyWh),
                at(from),
                at(until));
    }

    private static Instant startOf(Decision decision) {
        return decision.reservation().promise().orElseThrow().charging().start();
    }

    private static StationId stationOf(Decision decision) {
        return decision.reservation().promise().orElseThrow().station();
    }

    private static void assertProblem(ProblemCode code, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).isEqualTo(Optional.of(field));
        });
    }
}
