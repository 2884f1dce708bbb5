package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.grid.LoadLimitSet;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadLimitsTest {
    private final Town town = new Town();
    private final LoadLimits limits = LimitDesks.limits(town);
    private final Caller olga = town.someone(Role.GRID_OPERATOR);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void aLimitIsSetToldAndWrittenIntoTheTrail() {
        ClusterLimits set = limits.set(olga, transformer(new LimitPeriod(30_000, at(17), at(21))), "limit-0001");

        assertThat(set.limits()).hasSize(1);
        assertThat(set.limits().get(0).limit()).isEqualTo(Power.ofKilowatts(30));
        assertThat(set.limits().get(0).validity()).isEqualTo(between(17, 21));
        assertThat(town.events.events())
                .containsExactly(new LoadLimitSet(set.limits().get(0).id(), oak.id()));
        assertThat(town.trail.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.person()).isEqualTo(olga.person());
            assertThat(entry.detail()).contains("OAK", "30000");
        });
        assertThat(oak.changes()).isEqualTo(1);
    }

    @Test
    void whoLosesARaceAgainstABookingTriesAgain() {
        town.clusters.beforeNextLock(() -> {
            throw new OptimisticLockException("Someone else was faster.");
        });

        ClusterLimits set = limits.set(olga, transformer(new LimitPeriod(30_000, at(17), at(21))), "limit-0001");

        assertThat(set.limits()).hasSize(1);
        assertThat(town.events.events()).hasSize(1);
    }

    @Test
    void promisesThatNoLongerFitAreCounted() {
        ChargingStation station = town.aStation(oak, 4);
        town.aReservation(station, 0, between(16, 18));
        town.aReservation(station, 1, between(17, 19));
        town.aReservation(station, 2, between(17, 19));
        town.aReservation(station, 3, between(12, 14));

        ClusterLimits set = limits.set(olga, transformer(new LimitPeriod(12_000, at(17), at(21))), "limit-0001");

        assertThat(set.reservationsAbove()).isEqualTo(2);
    }

    @Test
    void whoIsChargedAlreadyAndOnlyPluggedInIsNotCounted() {
        ChargingStation station = town.aStation(oak, 1);
        Promise promise =
                town.aReservation(station, 0, between(9, 10)).promise().orElseThrow();
        Commitment charged = new Commitment(
                ReservationId.random(),
                promise.evse(),
                between(9, 12),
                between(9, 10),
                ELEVEN_KW,
                Category.PUBLIC,
                true);
        ClusterState now = town.snapshots.take(oak, TEN, Set.of()).state();
        GridNode closed = new GridNode(
                "OAK", -1, NodeKind.TRANSFORMER, Collections.nCopies(now.grid().count(), Power.ZERO));

        ClusterState state =
                new ClusterState(now.grid(), List.of(closed), now.evses(), List.of(charged), now.rations());

        assertThat(Overbooked.count(state)).isZero();
    }

    @Test
    void aCircuitsLimitCountsForWhatHangsOnIt() {
        Circuit panel = town.aCircuit(oak, "P1", Power.ofKilowatts(25));
        ChargingStation station = town.aStation(oak, 2, SiteKind.TURNOVER, "0.40", Optional.of(panel.id()));
        town.aReservation(station, 0, between(17, 19));
        town.aReservation(station, 1, between(17, 19));
        LimitSchedule schedule =
                new LimitSchedule("OAK", Optional.of("P1"), List.of(new LimitPeriod(15_000, at(18), at(21))));

        ClusterLimits set = limits.set(olga, schedule, "limit-0001");

        assertThat(set.reservationsAbove()).isEqualTo(1);
        assertThat(set.limits().get(0).circuitCode()).hasValue("P1");
    }

    @Test
    void theSameCallGivesTheLimitsThatItSetAndNotNewerOnes() {
        LimitSchedule schedule =
                transformer(new LimitPeriod(20_000, at(19), at(21)), new LimitPeriod(30_000, at(17), at(19)));
        ClusterLimits first = limits.set(olga, schedule, "limit-0001");
        limits.set(olga, transformer(new LimitPeriod(10_000, at(17), at(21))), "limit-0002");

        ClusterLimits again = limits.set(olga, schedule, "limit-0001");

        assertThat(again.limits()).isEqualTo(first.limits()).hasSize(2);
        assertThat(town.events.events()).hasSize(2);
    }

    @Test
    void aNewerLimitHoldsEvenWhenTheClockStandsStill() {
        ChargingStation station = town.aStation(oak, 1);
        town.aReservation(station, 0, between(17, 19));
        limits.set(olga, transformer(new LimitPeriod(0, at(17), at(21))), "limit-0001");

        ClusterLimits lifted = limits.set(olga, transformer(new LimitPeriod(50_000, at(17), at(21))), "limit-0002");

        assertThat(lifted.reservationsAbove()).isZero();
    }

    static Stream<Arguments> schedulesThatCanNotBe() {
        LimitPeriod fine = new LimitPeriod(30_000, at(17), at(21));
        return Stream.of(
                Arguments.of("input.schedule", List.of()),
                Arguments.of("input.schedule", Collections.nCopies(101, fine)),
                Arguments.of("input.schedule[0].limitW", List.of(new LimitPeriod(-1, at(17), at(21)))),
                Arguments.of("input.schedule[0].limitW", List.of(new LimitPeriod(50_001, at(17), at(21)))),
                Arguments.of(
                        "input.schedule[1].limitW", List.of(fine, new LimitPeriod(Long.MAX_VALUE, at(21), at(22)))),
                Arguments.of("input.schedule[0].from", List.of(new LimitPeriod(1, at(9), at(21)))),
                Arguments.of("input.schedule[0].from", List.of(new LimitPeriod(1, Instant.MIN, at(21)))),
                Arguments.of("input.schedule[0].until", List.of(new LimitPeriod(1, at(17), at(17)))),
                Arguments.of(
                        "input.schedule[0].until",
                        List.of(new LimitPeriod(1, at(17).plusNanos(100), at(17).plusNanos(200)))),
                Arguments.of("input.schedule[0].until", List.of(new LimitPeriod(1, at(17), at(9)))),
                Arguments.of(
                        "input.schedule[0].until", List.of(new LimitPeriod(1, at(17), TEN.plus(Duration.ofDays(367))))),
                Arguments.of("input.schedule[1].from", List.of(fine, new LimitPeriod(1, at(20), at(23)))));
    }

    @ParameterizedTest
    @MethodSource("schedulesThatCanNotBe")
    void aScheduleThatCanNotBeNamesItsFieldAndSetsNothing(String field, List<LimitPeriod> periods) {
        assertProblem(ProblemCode.INVALID_INPUT, field, new LimitSchedule("OAK", Optional.empty(), periods));
        assertThat(town.clusters.limitsOf(oak.id(), between(0, 24 * 400))).isEmpty();
        assertThat(town.events.events()).isEmpty();
    }

    @Test
    void unknownClustersAndCircuitsAreNamed() {
        List<LimitPeriod> periods = List.of(new LimitPeriod(30_000, at(17), at(21)));

        assertProblem(ProblemCode.NOT_FOUND, "input.clusterCode", new LimitSchedule("ELM", Optional.empty(), periods));
        assertProblem(ProblemCode.NOT_FOUND, "input.circuitCode", new LimitSchedule("OAK", Optional.of("P9"), periods));
    }

    @Test
    void driversSetNoLimits() {
        assertThatThrownBy(() ->
                        limits.set(town.aDriver(), transformer(new LimitPeriod(30_000, at(17), at(21))), "limit-0001"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    @Test
    void theForecastShowsTheTightestBucketOfTheComingHour() {
        ChargingStation station = town.aStation(oak, 4);
        town.aReservation(station, 0, between(10, 12));
        limits.set(olga, transformer(new LimitPeriod(11_000, at(10, 30), at(11))), "limit-0001");
        GridStatus seenByOperator = forecast().status(olga);
        GridStatus seenByDriver = forecast().status(town.aDriver());

        ClusterLoad load = seenByOperator.clusters().get(0);
        assertThat(load.level()).isEqualTo(CongestionLevel.RED);
        assertThat(load.limit()).hasValue(ELEVEN_KW);
        assertThat(load.planned()).hasValue(ELEVEN_KW);
        assertThat(seenByDriver.clusters().get(0).limit()).isEmpty();
        assertThat(seenByDriver.clusters().get(0).planned()).isEmpty();
        assertThat(seenByDriver.level()).isEqualTo(seenByOperator.level());
    }

    @Test
    void oneFullClusterAmongFreeOnesMakesTheTenantYellowNotRed() {
        town.aTransformer("ELM", Power.ofKilowatts(500));
        limits.set(olga, transformer(new LimitPeriod(0, TEN, at(12))), "limit-0001");

        GridStatus status = forecast().status(olga);

        assertThat(status.level()).isEqualTo(CongestionLevel.YELLOW);
    }

    private GridForecast forecast() {
        return new GridForecast(town.clusters, town.stations, town.reservations, town::policy, town.clock);
    }

    private static LimitSchedule transformer(LimitPeriod... periods) {
        return new LimitSchedule("OAK", Optional.empty(), List.of(periods));
    }

    private void assertProblem(ProblemCode code, String field, LimitSchedule schedule) {
        assertThatThrownBy(() -> limits.set(olga, schedule, "limit-0001"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).hasValue(field);
                });
    }
}
