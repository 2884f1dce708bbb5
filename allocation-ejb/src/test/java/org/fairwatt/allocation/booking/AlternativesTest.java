package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Alternatives alternatives = Desks.alternatives(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void whoHasToWaitLearnsWhereItWouldBeEarlier() {
        ChargingStation full = town.aStation(oak, 1);
        ChargingStation empty = town.aStation(oak, 1);
        town.aReservation(full, 0, between(12, 14));
        Reservation later = request(full, 11_000, 12, 16);

        Alternative first = alternatives.of(dana, later.id(), 1).get(0);

        assertThat(first.kind()).isEqualTo(AlternativeKind.EARLIER);
        assertThat(first.promise().station()).isEqualTo(empty.id());
        assertThat(first.promise().charging().start()).isEqualTo(at(12));
    }

    @Test
    void whoGetsLessLearnsWhereThereIsMore() {
        ChargingStation weak = town.aStation(town.aTransformer("ELM", Power.ofKilowatts(5)), 1);
        ChargingStation strong = town.aStation(oak, 1);
        Reservation less = request(weak, 22_000, 12, 14);

        Alternative first = alternatives.of(dana, less.id(), 1).get(0);

        assertThat(first.kind()).isEqualTo(AlternativeKind.MORE_ENERGY);
        assertThat(first.promise().station()).isEqualTo(strong.id());
        assertThat(first.promise().energy()).isEqualTo(Energy.ofKilowattHours(22));
    }

    @Test
    void whoGetsAllAtOnceLearnsWhereItIsCheaper() {
        ChargingStation dear = town.aStation(oak, 1, SiteKind.TURNOVER, "0.50", Optional.empty());
        ChargingStation same = town.aStation(oak, 1, SiteKind.TURNOVER, "0.49", Optional.empty());
        ChargingStation cheap = town.aStation(oak, 1, SiteKind.TURNOVER, "0.30", Optional.empty());
        Reservation granted = request(dear, 11_000, 12, 16);

        List<Alternative> found = alternatives.of(dana, granted.id(), 5);

        assertThat(found)
                .extracting(Alternative::kind)
                .containsExactly(AlternativeKind.CHEAPER, AlternativeKind.OTHER_STATION, AlternativeKind.OTHER_TIME);
        assertThat(found).extracting(it -> it.promise().station()).containsExactly(cheap.id(), same.id(), dear.id());
    }

    @Test
    void whoIsRefusedLearnsOfAnotherStationAndOfALaterTime() {
        ChargingStation full = town.aStation(oak, 1);
        ChargingStation empty = town.aStation(oak, 1);
        town.aReservation(full, 0, between(12, 16));
        Reservation refused = request(full, 11_000, 12, 16);

        List<Alternative> found = alternatives.of(dana, refused.id(), 5);

        assertThat(refused.status()).isEqualTo(ReservationStatus.REJECTED);
        assertThat(found)
                .extracting(Alternative::kind)
                .containsExactly(AlternativeKind.OTHER_STATION, AlternativeKind.OTHER_TIME);
        assertThat(found.get(0).promise().station()).isEqualTo(empty.id());
        assertThat(found.get(1).promise().charging().start()).isEqualTo(at(16));
    }

    @Test
    void whoWantsMoreThanThereEverIsLearnsOfLess() {
        ChargingStation weak = town.aStation(town.aTransformer("ELM", Power.ofKilowatts(5)), 1);
        someoneTakes(weak, 3_000, 12, 13);
        Reservation refused = request(weak, 60_000, 12, 13);

        List<Alternative> found = alternatives.of(dana, refused.id(), 5);

        assertThat(refused.status()).isEqualTo(ReservationStatus.REJECTED);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.promise().energy()).isLessThan(Energy.ofKilowattHours(60)));
    }

    @Test
    void aWindowTooShortForAllLeadsToALongerStay() {
        ChargingStation station = town.aStation(oak, 1);
        Reservation less = request(station, 22_000, 12, 13);

        Alternative first = alternatives.of(dana, less.id(), 1).get(0);

        assertThat(first.kind()).isEqualTo(AlternativeKind.MORE_ENERGY);
        assertThat(first.promise().charging()).isEqualTo(between(12, 14));
    }

    @Test
    void whatIsFarAwayOrDoesNotFitIsNoAlternative() {
        ChargingStation full = town.aStation(oak, 1);
        town.aReservation(full, 0, between(12, 16));
        town.aStation(oak, 0);
        for (int number = 3; number < 40; number++) {
            town.aStation(oak, 0); // each 80 m further east
        }
        ChargingStation far = town.aStation(oak, 1);
        Reservation refused = request(full, 11_000, 12, 16);

        assertThat(alternatives.of(dana, refused.id(), 5))
                .extracting(it -> it.promise().station())
                .containsOnly(full.id())
                .doesNotContain(far.id());
    }

    @Test
    void thereIsNoneToWhatIsOverHasBegunOrWasGivenBack() {
        ChargingStation station = town.aStation(oak, 1);
        town.aStation(oak, 1);
        Reservation canceled = request(station, 11_000, 12, 14);
        booking.cancel(dana, canceled.id(), "cancel-01");
        Reservation begun = request(station, 11_000, 12, 14);
        town.clock.leap(Duration.ofHours(2));

        assertThat(alternatives.of(dana, canceled.id(), 5)).isEmpty();
        assertThat(alternatives.of(dana, begun.id(), 5)).isEmpty();
    }

    @Test
    void whoseVehicleHasAsManyReservationsAsItMayHasNoAlternativeToARefusal() {
        ChargingStation station = town.aStation(oak, 1);
        request(station, 5_000, 11, 12);
        request(station, 5_000, 13, 14);
        Reservation third = request(station, 5_000, 15, 16);

        assertThat(alternatives.of(dana, third.id(), 5)).isEmpty();
    }

    @Test
    void otherPeoplesReservationsAreNotFound() {
        Reservation foreign = town.aReservation(town.aStation(oak, 1), 0, between(12, 13));

        assertProblem(ProblemCode.NOT_FOUND, "reservationId", foreign.id(), 1);
        assertProblem(ProblemCode.NOT_FOUND, "reservationId", ReservationId.random(), 1);
        assertProblem(ProblemCode.INVALID_INPUT, "first", foreign.id(), 0);
        assertProblem(ProblemCode.INVALID_INPUT, "first", foreign.id(), 6);
    }

    private Reservation request(ChargingStation station, long energyWh, int from, int until) {
        return request(dana, car, station, energyWh, from, until);
    }

    private void someoneTakes(ChargingStation station, long energyWh, int from, int until) {
        Caller someone = town.aDriver();
        request(someone, town.aVehicleOf(someone), station, energyWh, from, until);
    }

    private Reservation request(
            Caller driver, Vehicle theirs, ChargingStation station, long energyWh, int from, int until) {
        SlotWish wish =
                new SlotWish(theirs.id(), List.of(station.id()), new EnergyWish.Amount(energyWh), at(from), at(until));
        return booking.request(driver, wish, "key-" + ReservationId.random()).reservation();
    }

    private void assertProblem(ProblemCode code, String field, ReservationId id, int first) {
        assertThatThrownBy(() -> alternatives.of(dana, id, first)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).hasValue(field);
        });
    }
}
