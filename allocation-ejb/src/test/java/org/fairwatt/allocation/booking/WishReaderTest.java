package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishReaderTest {
    private final Town town = new Town();
    private final WishReader reader = new WishReader(town.vehicles, town.stations, town.clock);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final StationId station =
            town.aStation(town.aTransformer("OAK", ELEVEN_KW), 1).id();

    static Stream<Arguments> windowsThatCanNotBe() {
        return Stream.of(
                Arguments.of("input.earliestStart", TEN.minus(Duration.ofMinutes(3)), at(16)),
                Arguments.of("input.earliestStart", Instant.MIN, at(16)),
                Arguments.of("input.earliestStart", TEN.plus(Duration.ofHours(48)), TEN.plus(Duration.ofHours(49))),
                Arguments.of("input.earliestStart", Instant.MAX, Instant.MAX),
                Arguments.of("input.latestEnd", at(16), at(12)),
                Arguments.of("input.latestEnd", at(12), at(12)),
                Arguments.of("input.latestEnd", at(12), at(12).plusNanos(500_000)), // less than is kept of a time
                Arguments.of("input.latestEnd", TEN, Instant.MIN),
                Arguments.of("input.latestEnd", at(12), at(12, 14)),
                Arguments.of(
                        "input.latestEnd",
                        at(12),
                        TEN.plus(Duration.ofHours(48)).plusSeconds(1)),
                Arguments.of("input.latestEnd", at(12), Instant.MAX));
    }

    @ParameterizedTest
    @MethodSource("windowsThatCanNotBe")
    void aWindowThatCanNotBeNamesItsField(String field, Instant earliestStart, Instant latestEnd) {
        SlotWish wish =
                new SlotWish(car.id(), List.of(station), new EnergyWish.Amount(10_000), earliestStart, latestEnd);

        assertProblem(ProblemCode.INVALID_INPUT, field, wish);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 99, 400_001, Long.MAX_VALUE})
    void energyBeyondReasonIsRefused(long energyWh) {
        assertProblem(ProblemCode.INVALID_INPUT, "input.energyWh", wish(new EnergyWish.Amount(energyWh)));
    }

    @Test
    void aVehicleGetsNoMoreThanItsBatteryHolds() {
        assertThat(read(wish(new EnergyWish.Amount(60_000))).request().energy()).isEqualTo(car.battery());

        assertThatThrownBy(() -> read(wish(new EnergyWish.Amount(60_001))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).hasValue("input.energyWh"))
                .hasMessageContaining("The energy (60001 Wh) is more than the battery of vehicle (%s) holds (60000 Wh)."
                        .formatted(car.id()))
                .hasMessageContaining("Maybe ask for at most that");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTargetThatIsNoPercentageIsRefused(double percent) {
        car.reportStateOfCharge(StateOfCharge.percent(20), TEN);

        assertProblem(
                ProblemCode.INVALID_INPUT, "input.targetStateOfChargePercent", wish(new EnergyWish.UpTo(percent)));
    }

    @Test
    void aTargetIsWhatTheBatteryLacks() {
        car.reportStateOfCharge(StateOfCharge.percent(20), TEN);

        Ask ask = read(wish(new EnergyWish.UpTo(80)));

        assertThat(ask.request().energy().wattHours()).isEqualTo(36_000);
    }

    @Test
    void aTargetNeedsAKnownStateOfChargeBelowIt() {
        String field = "input.targetStateOfChargePercent";
        assertProblem(ProblemCode.INVALID_INPUT, field, wish(new EnergyWish.UpTo(80)));

        car.reportStateOfCharge(StateOfCharge.percent(90), TEN);

        assertProblem(ProblemCode.INVALID_INPUT, field, wish(new EnergyWish.UpTo(80)));
    }

    @Test
    void eitherEnergyOrATargetIsGiven() {
        assertThatThrownBy(() -> EnergyWish.of(Optional.empty(), Optional.empty()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> EnergyWish.of(Optional.of(1_000L), Optional.of(80.0)))
                .isInstanceOf(Problem.class);
        assertThat(EnergyWish.of(Optional.of(1_000L), Optional.empty())).isEqualTo(new EnergyWish.Amount(1_000));
    }

    @Test
    void aStationThatIsNotThereIsNamedByItsPlaceInTheList() {
        SlotWish wish = new SlotWish(
                car.id(), List.of(station, StationId.random()), new EnergyWish.Amount(10_000), at(12), at(16));

        assertProblem(ProblemCode.NOT_FOUND, "input.stationIds[1]", wish);
    }

    @Test
    void noStationsAtAllOrTooManyAreRefused() {
        List<StationId> many = Stream.generate(StationId::random).limit(21).toList();

        assertProblem(
                ProblemCode.INVALID_INPUT,
                "input.stationIds",
                new SlotWish(car.id(), List.of(), new EnergyWish.Amount(10_000), at(12), at(16)));
        assertProblem(
                ProblemCode.INVALID_INPUT,
                "input.stationIds",
                new SlotWish(car.id(), many, new EnergyWish.Amount(10_000), at(12), at(16)));
    }

    @Test
    void otherPeoplesVehiclesAreNotFound() {
        Vehicle foreign = town.aVehicleOf(town.aDriver());
        for (VehicleId id : List.of(foreign.id(), VehicleId.random())) {
            SlotWish wish = new SlotWish(id, List.of(station), new EnergyWish.Amount(10_000), at(12), at(16));

            assertProblem(ProblemCode.NOT_FOUND, "input.vehicleId", wish);
        }
    }

    private SlotWish wish(EnergyWish energy) {
        return new SlotWish(car.id(), List.of(station), energy, at(12), at(16));
    }

    private Ask read(SlotWish wish) {
        return reader.read(dana, wish, ReservationId.random());
    }

    private void assertProblem(ProblemCode code, String field, SlotWish wish) {
        assertThatThrownBy(() -> read(wish)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).hasValue(field);
        });
    }
}
