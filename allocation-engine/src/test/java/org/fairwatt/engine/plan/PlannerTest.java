package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.somebody;
import static org.fairwatt.engine.fixtures.ClusterBuilder.station;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Power FULL = Power.ofWatts(7_400);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Planner PLANNER = new Planner();
    private static final PlanWeights WEIGHTS = new PlanWeights(Duration.ofMinutes(5), 100, 0, 0);

    private final ReservationId dana = somebody();
    private final ReservationId emil = somebody();

    @Test
    void whenPowerIsGivenBackWhoWaitedStartsSooner() {
        ClusterState afterACancellation = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .build();

        List<Move> moves = improve(
                afterACancellation, aNeed().of(dana).from("08:10", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.reservation()).isEqualTo(dana);
            assertThat(move.placement().charging()).isEqualTo(span("08:10", "09:10"));
        });
    }

    @Test
    void whenPowerIsGivenBackWhoGotLittleGetsMore() {
        ClusterState afterACancellation = aCluster(8)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("08:00", "08:30"), FULL, false)
                .build();

        List<Move> moves = improve(
                afterACancellation, aNeed().of(dana).from("08:00", "17:00").build());

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.placement().energy()).isEqualTo(Energy.ofWattHours(7_400));
            assertThat(move.placement().charging()).isEqualTo(span("08:00", "09:00"));
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
                .holding(emil, "1", span("08:00", "09:00"), FULL, false)
                .holding(dana, "1", span("09:15", "10:15"), FULL, false)
                .build();

        List<Move> moves =
                improve(cluster, aNeed().of(emil).from("08:00", "17:00").build(), onlyTesla);

        assertThat(moves)
                .extracting(
                        Move::reservation,
                        move -> move.placement().evse(),
                        move -> move.placement().charging())
                .containsExactlyInAnyOrder(
                        tuple(emil, evse("2"), span("08:00", "09:00")), tuple(dana, evse("1"), span("08:00", "09:00")));
    }

    @Test
    void theSearchEndsWhenItIsToldTo() {
        AtomicInteger asked = new AtomicInteger();

        List<Move> moves = PLANNER.improve(
                task(aNeed().of(dana).from("08:00", "17:00").build()),
                Duration.ofHours(1),
                () -> asked.incrementAndGet() > 20);

        assertThat(moves).hasSize(1);
        assertThat(asked.get()).isLessThan(30);
    }

    @Test
    void withoutTimeNothingIsMoved() {
        Need need = aNeed().of(dana).from("08:00", "17:00").build();

        assertThat(PLANNER.improve(task(need), Duration.ZERO, () -> false)).isEmpty();
        assertThat(PLANNER.improve(task(need), LONG, () -> true)).isEmpty();
    }

    @Test
    void aClusterWithoutAnyoneToMoveNeedsNoSearch() {
        assertThat(improve(waiting().build())).isEmpty();
    }

    @Test
    void aThreadOfAnotherClassLoaderMayPlanToo() throws InterruptedException {
        AtomicReference<List<Move>> moves = new AtomicReference<>(List.of());
        Thread thread = new Thread(() -> moves.set(new Planner()
                .improve(task(aNeed().of(dana).from("08:00", "17:00").build()), LONG, () -> false)));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

        thread.start();
        thread.join();

        assertThat(moves.get()).hasSize(1);
    }

    private PlanTask task(Need need) {
        return PlanTask.of(waiting().build(), List.of(need), WEIGHTS);
    }

    private ClusterBuilder waiting() {
        return aCluster(8).turnoverEvse("1", "A").holding(dana, "1", span("12:00", "13:00"), FULL, false);
    }

    private List<Move> improve(ClusterState cluster, Need... movable) {
        return PLANNER.improve(PlanTask.of(cluster, List.of(movable), WEIGHTS), LONG, () -> false);
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
