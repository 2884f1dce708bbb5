package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.somebody;
import static org.fairwatt.engine.fixtures.ClusterBuilder.station;
import static org.fairwatt.engine.fixtures.Day.from;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Power FULL = Power.ofWatts(7_400);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Planner planner = new Planner();
    private final ReservationId dana = somebody();
    private final ReservationId emil = somebody();

    @Test
    void whenPowerIsGivenBackWhoWaitedStartsSooner() {
        ClusterState afterACancellation = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", from("12:00", "13:00"), FULL, false)
                .build();

        List<Move> moves = improve(
                afterACancellation, aNeed().of(dana).from("08:10", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.reservation()).isEqualTo(dana);
            assertThat(move.placement().charging()).isEqualTo(from("08:10", "09:10"));
        });
    }

    @Test
    void whenPowerIsGivenBackWhoGotLittleGetsMore() {
        ClusterState afterACancellation = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", from("08:00", "08:30"), FULL, false)
                .build();

        List<Move> moves = improve(
                afterACancellation, aNeed().of(dana).from("08:00", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.placement().energy()).isEqualTo(Energy.ofWattHours(7_400));
            assertThat(move.placement().charging()).isEqualTo(from("08:00", "09:00"));
        });
    }

    @Test
    void someoneMakesRoomForAnotherAtNoCost() {
        Need onlyTesla = aNeed().of(dana)
                .by(new VehicleLimits(FULL, Power.ZERO, 1, Set.of(ConnectorType.TESLA_S)))
                .from("08:00", "17:00")
                .build();
        ClusterState cluster = aCluster(50)
                .evse(bothConnectors())
                .turnoverEvse("2", "A")
                .holding(emil, "1", from("08:00", "09:00"), FULL, false)
                .holding(dana, "1", from("09:15", "10:15"), FULL, false)
                .build();

        List<Move> moves =
                improve(cluster, aNeed().of(emil).from("08:00", "17:00").build(), onlyTesla);

        assertThat(moves)
                .extracting(
                        Move::reservation,
                        move -> move.placement().evse(),
                        move -> move.placement().charging())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(emil, evse("2"), from("08:00", "09:00")),
                        org.assertj.core.api.Assertions.tuple(dana, evse("1"), from("08:00", "09:00")));
    }

    @Test
    void whoIsFrozenStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", from("12:00", "13:00"), FULL, true)
                .build();

        assertThat(improve(cluster, aNeed().of(dana).from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoIsNotMovableStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", from("12:00", "13:00"), FULL, false)
                .build();

        assertThat(improve(cluster, aNeed().of(emil).from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoChargesAlreadyStays() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", from("08:00", "08:30"), FULL, false)
                .build();

        assertThat(improve(cluster, aNeed().of(dana).from("08:15", "17:00").build()))
                .isEmpty();
    }

    @Test
    void whoIsPluggedInAlreadyKeepsTheEvseAndMayStillStartSooner() {
        Commitment waiting =
                new Commitment(dana, evse("2"), from("07:00", "17:00"), from("12:00", "13:00"), FULL, false);
        ClusterState drawn = aCluster(8)
                .dwellEvse("1", "A")
                .dwellEvse("2", "A")
                .taken("1", "06:00", "09:00", 7)
                .build();
        ClusterState cluster = new ClusterState(
                drawn.grid(),
                drawn.nodes(),
                drawn.evses(),
                List.of(drawn.commitments().get(0), waiting));

        List<Move> moves =
                improve(cluster, aNeed().of(dana).from("08:00", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.placement().evse()).isEqualTo(evse("2"));
            assertThat(move.placement().plugged()).isEqualTo(from("07:00", "17:00"));
            assertThat(move.placement().charging()).isEqualTo(from("09:00", "10:00"));
        });
    }

    @Test
    void nobodyIsSentToAStationThatIsLikedLess() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "B")
                .taken("1", "06:00", "12:00", 0)
                .holding(dana, "1", from("12:00", "13:00"), FULL, false)
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
                .holding(dana, "1", from("12:00", "13:00"), FULL, false)
                .build();

        assertThat(improve(
                        cluster,
                        aNeed().of(dana).at("B", "A").from("08:00", "17:00").build()))
                .extracting(move -> move.placement().station())
                .containsExactly(station("B"));
    }

    @Test
    void theSearchEndsWhenItIsToldTo() {
        AtomicInteger asked = new AtomicInteger();

        List<Move> moves = planner.improve(
                waiting().build(),
                List.of(aNeed().of(dana).from("08:00", "17:00").build()),
                Duration.ofHours(1),
                () -> asked.incrementAndGet() > 20);

        assertThat(moves).hasSize(1);
        assertThat(asked.get()).isLessThan(30);
    }

    @Test
    void withoutTimeNothingIsMoved() {
        Need need = aNeed().of(dana).from("08:00", "17:00").build();

        assertThat(planner.improve(waiting().build(), List.of(need), Duration.ZERO, () -> false))
                .isEmpty();
        assertThat(planner.improve(waiting().build(), List.of(need), LONG, () -> true))
                .isEmpty();
    }

    @Test
    void aClusterWithoutAnyoneToMoveNeedsNoSearch() {
        assertThat(improve(waiting().build())).isEmpty();
    }

    private ClusterBuilder waiting() {
        return aCluster(8).turnoverEvse("1", "A").holding(dana, "1", from("12:00", "13:00"), FULL, false);
    }

    private List<Move> improve(ClusterState cluster, Need... movable) {
        return planner.improve(cluster, List.of(movable), LONG, () -> false);
    }

    private static EvsePlace bothConnectors() {
        return new EvsePlace(
                evse("1"),
                station("A"),
                0,
                CurrentType.AC,
                FULL,
                1,
                Set.of(ConnectorType.TESLA_S, ConnectorType.IEC_62196_T2),
                SiteKind.TURNOVER,
                false);
    }
}
