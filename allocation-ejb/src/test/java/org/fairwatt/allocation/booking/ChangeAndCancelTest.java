package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotCanceled;
import org.fairwatt.reservation.ReservationEvent.SlotChanged;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class ChangeAndCancelTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);
    private final Reservation reservation =
            booking.request(dana, wish(station, 11_000, 12, 16), "request-1").reservation();

    @Test
    void aChangeKeepsTheReservationsIdAndItsOwnSlotIsNotInTheWay() {
        Decision decision = booking.change(dana, reservation.id(), wish(station, 22_000, 12, 16), "change-01");

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(decision.reservation().id()).isEqualTo(reservation.id());
        assertThat(promised().energy().wattHours()).isEqualTo(22_000);
        assertThat(town.events.events()).endsWith(new SlotChanged(reservation.id(), oak.id(), dana.person()));
    }

    @Test
    void aChangeMayCrossClustersAndCountsInBoth() {
        Cluster elm = town.aTransformer("ELM", ELEVEN_KW);
        ChargingStation other = town.aStation(elm, 1);
        long before = oak.changes();

        booking.change(dana, reservation.id(), wish(other, 11_000, 12, 16), "change-01");

        assertThat(promised().cluster()).isEqualTo(elm.id());
        assertThat(oak.changes()).isEqualTo(before + 1);
        assertThat(elm.changes()).isEqualTo(1);
        assertThat(town.events.events())
                .contains(
                        new SlotChanged(reservation.id(), oak.id(), dana.person()),
                        new SlotChanged(reservation.id(), elm.id(), dana.person()));
    }

    @Test
    void clustersAreLockedInTheOrderOfTheirIds() {
        ChargingStation other = town.aStation(town.aTransformer("ELM", ELEVEN_KW), 1);
        town.clusters.locked().clear();

        booking.change(dana, reservation.id(), wish(other, 11_000, 12, 16), "change-01");

        assertThat(town.clusters.locked())
                .hasSize(2)
                .isSortedAccordingTo((one, two) -> one.toString().compareTo(two.toString()));
    }

    @Test
    void aRefusedChangeLeavesTheOldSlotAndIsKeptAsAnAttempt() {
        Promise before = promised();
        ChargingStation full = town.aStation(oak, 1);
        town.aReservation(full, 0, between(12, 16));

        Decision decision = booking.change(dana, reservation.id(), wish(full, 11_000, 12, 16), "change-01");

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(decision.reservation().id()).isNotEqualTo(reservation.id());
        assertThat(decision.reservation().status()).isEqualTo(ReservationStatus.REJECTED);
        assertThat(reservation.status()).isEqualTo(ReservationStatus.RESERVED);
        assertThat(promised()).isEqualTo(before);
    }

    @Test
    void aChangeThatThePlannerOvertookFindsTheReservationWhereItIsNow() {
        ChargingStation other = town.aStation(town.aTransformer("ELM", ELEVEN_KW), 1);
        ChargingStation third = town.aStation(town.aTransformer("ASH", ELEVEN_KW), 1);
        town.clusters.beforeNextLock(
                () -> booking.change(dana, reservation.id(), wish(other, 11_000, 12, 16), "change-02"));

        Decision decision = booking.change(dana, reservation.id(), wish(third, 11_000, 12, 16), "change-01");

        assertThat(decision.reservation().promise().orElseThrow().station()).isEqualTo(third.id());
        assertThat(town.reservations.all()).hasSize(1);
    }

    @Test
    void cancelingGivesTheSlotToOthers() {
        booking.cancel(dana, reservation.id(), "cancel-01");

        assertThat(reservation.status()).isEqualTo(ReservationStatus.CANCELED);
        assertThat(town.events.events()).endsWith(new SlotCanceled(reservation.id(), oak.id(), dana.person()));
        Caller emil = town.aDriver();
        SlotWish wish = new SlotWish(
                town.aVehicleOf(emil).id(), List.of(station.id()), new EnergyWish.Amount(11_000), at(12), at(13));
        assertThat(booking.request(emil, wish, "request-2")).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void cancelingTwiceIsAConflictUnlessItIsTheSameCall() {
        Reservation canceled = booking.cancel(dana, reservation.id(), "cancel-01");

        assertThat(booking.cancel(dana, reservation.id(), "cancel-01")).isEqualTo(canceled);
        assertProblem(ProblemCode.CONFLICT, () -> booking.cancel(dana, reservation.id(), "cancel-02"));
    }

    @Test
    void whatIsOverCanNeitherBeChangedNorCanceled() {
        town.clock.leap(Duration.ofHours(10));

        assertProblem(ProblemCode.CONFLICT, () -> booking.cancel(dana, reservation.id(), "cancel-01"));
        assertProblem(
                ProblemCode.CONFLICT,
                () -> booking.change(dana, reservation.id(), wish(station, 11_000, 21, 23), "change-01"));
    }

    @Test
    void otherPeoplesReservationsAreNotFound() {
        Caller emil = town.aDriver();

        assertProblem(ProblemCode.NOT_FOUND, () -> booking.cancel(emil, reservation.id(), "cancel-01"));
        assertProblem(
                ProblemCode.NOT_FOUND,
                () -> booking.change(emil, reservation.id(), wish(station, 11_000, 12, 16), "change-01"));
    }

    private Promise promised() {
        return reservation.promise().orElseThrow();
    }

    private SlotWish wish(ChargingStation where, long energyWh, int from, int until) {
        return new SlotWish(car.id(), List.of(where.id()), new EnergyWish.Amount(energyWh), at(from), at(until));
    }

    private static void assertProblem(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).hasValue("reservationId");
        });
    }
}
