package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.somebody;
import static org.fairwatt.engine.fixtures.ClusterBuilder.station;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.junit.jupiter.api.Test;

class PlannerLimitsTest {

    private static final Power FULL = Power.ofWatts(7_400);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Planner PLANNER = new Planner();
    private static final PlanWeights WEIGHTS = new PlanWeights(Duration.ofMinutes(5), 100, 0, 0);

    private final ReservationId dana = somebody();
    private final ReservationId emil = somebody();

    @Test
    void whoIsFrozenStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("12:00", "13:00"), FULL, true)
                .build();

        assertThat(improve(cluster, aNeed().of(dana).from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoIsNotMovableStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .build();

        assertThat(improve(cluster, aNeed().of(emil).from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoChargesAlreadyStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("08:00", "08:30"), FULL, false)
                .build();

        assertThat(improve(cluster, aNeed().of(dana).from("08:15", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoIsPluggedInAlreadyKeepsTheEvseAndMayStillStartSooner() {
        Commitment waiting = new Commitment(
                dana, evse("2"), span("07:00", "17:00"), span("12:00", "13:00"), FULL, Category.PUBLIC, false);
        ClusterState drawn = aCluster(8)
                .dwellEvse("1", "A")
                .dwellEvse("2", "A")
                .taken("1", "06:00", "09:00", 7)
                .build();
        ClusterState cluster = drawn.holding(List.of(drawn.commitments().get(0), waiting));

        List<Move> moves =
                improve(cluster, aNeed().of(dana).from("08:00", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.placement().evse()).isEqualTo(evse("2"));
            assertThat(move.placement().plugged()).isEqualTo(span("07:00", "17:00"));
            assertThat(move.placement().charging()).isEqualTo(span("09:00", "10:00"));
        });
    }

    @Test
    void whoStandsAtATurnoverSiteAlreadyKeepsThePlugAndMayStillStartSooner() {
        Commitment waiting = new Commitment(
                dana, evse("1"), span("07:00", "13:05"), span("12:00", "13:00"), FULL, Category.PUBLIC, false);
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .build()
                .holding(List.of(waiting));

        List<Move> moves =
                improve(cluster, aNeed().of(dana).from("08:00", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.placement().evse()).isEqualTo(evse("1"));
            assertThat(move.placement().plugged()).isEqualTo(span("07:00", "09:05"));
            assertThat(move.placement().charging()).isEqualTo(span("08:00", "09:00"));
        });
    }

    @Test
    void nobodyIsPutWhereAVehicleStandsThatWaitsForPower() {
        Commitment waiting = new Commitment(
                dana, evse("1"), span("07:00", "13:05"), span("12:00", "13:00"), FULL, Category.PUBLIC, false);
        Commitment later = new Commitment(
                emil, evse("1"), span("14:00", "15:05"), span("14:00", "15:00"), FULL, Category.PUBLIC, false);
        ClusterState cluster = aCluster(8).turnoverEvse("1", "A").build().holding(List.of(waiting, later));

        List<Move> moves = improve(
                cluster,
                aNeed().of(dana).from("10:00", "17:00").build(),
                aNeed().of(emil).from("08:00", "17:00").build());

        assertThat(moves)
                .extracting(
                        Move::reservation, move -> move.placement().charging().start())
                .containsExactlyInAnyOrder(tuple(dana, at("10:00")), tuple(emil, at("11:15")));
    }

    @Test
    void nobodyIsSentToAStationThatIsLikedLess() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "B")
                .taken("1", "06:00", "12:00", 0)
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .build();

        assertThat(improve(
                        cluster,
                        aNeed().of(dana).at("A", "B").from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void aStationThatIsLikedMoreIsWelcome() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "B")
                .taken("1", "06:00", "12:00", 0)
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .build();

        assertThat(improve(
                        cluster,
                        aNeed().of(dana).at("B", "A").from("08:00", "17:00").build()))
                .extracting(move -> move.placement().station())
                .containsExactly(station("B"));
    }

    private List<Move> improve(ClusterState cluster, Need... movable) {
        return PLANNER.improve(PlanTask.of(cluster, List.of(movable), WEIGHTS), LONG, () -> false);
    }
}
