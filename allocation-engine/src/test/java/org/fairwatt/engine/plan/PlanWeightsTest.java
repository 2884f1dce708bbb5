package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.somebody;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.NeedBuilder;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.junit.jupiter.api.Test;

class PlanWeightsTest {

    private static final Power FULL = Power.ofWatts(7_400);
    private static final Duration MOVE_COST = Duration.ofSeconds(30);
    private static final Planner PLANNER = new Planner();

    private final ReservationId dana = somebody();
    private final ReservationId emil = somebody();

    @Test
    void ofTwoPlansWithTheSameEnergyAndWaitTheFlatterOneWins() {
        Commitment waiting = new Commitment(
                dana, evse("1"), span("08:00", "17:00"), span("12:00", "13:00"), FULL, Category.PUBLIC, false);
        ClusterState cluster = aCluster(20).dwellEvse("1", "A").build().holding(List.of(waiting));
        Need need = aNeed().of(dana).from("08:00", "17:00").build();

        List<Move> steep = improve(PlanTask.of(cluster, List.of(need), new PlanWeights(MOVE_COST, 100, 0, 0)));
        List<Move> flat = improve(PlanTask.of(cluster, List.of(need), new PlanWeights(MOVE_COST, 100, 100, 0)));

        assertThat(steep).extracting(move -> move.placement().charging()).containsExactly(span("08:00", "09:00"));
        assertThat(flat).extracting(move -> move.placement().charging()).containsExactly(span("08:00", "10:00"));
    }

    @Test
    void whereThePlugIsWantedByOthersNobodyChargesForLongerToFlattenThePeak() {
        ClusterState cluster = aCluster(20)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .build();
        Need need = aNeed().of(dana).from("08:00", "17:00").build();

        List<Move> moves = improve(PlanTask.of(cluster, List.of(need), new PlanWeights(MOVE_COST, 100, 100, 0)));

        assertThat(moves).extracting(move -> move.placement().charging()).containsExactly(span("08:00", "09:00"));
    }

    @Test
    void aFullTransformerCountsAsOneDriversWaitingForAsLong() {
        PlanWeights peakAsMuchAsWaiting = new PlanWeights(MOVE_COST, 100, 100, 0);

        assertThat(peakAsMuchAsWaiting.peakMs(1_000_000, 900))
                .isEqualTo(900 * peakAsMuchAsWaiting.waitWeight(Category.PUBLIC, 0));
    }

    @Test
    void ofTwoWhoCouldGoFirstWhoHasCreditDoes() {
        PlanWeights weights = new PlanWeights(MOVE_COST, 100, 0, 100);

        assertThat(startsFirst(weights, Map.of(dana, 1_000))).isEqualTo(dana);
        assertThat(startsFirst(weights, Map.of(emil, 1_000))).isEqualTo(emil);
        assertThat(startsFirst(weights, Map.of(dana, -1_000))).isEqualTo(emil);
        assertThat(startsFirst(weights, Map.of(emil, -1_000))).isEqualTo(dana);
    }

    @Test
    void anEmergencyGoesBeforeAllCredit() {
        List<Need> needs =
                List.of(need(dana).build(), need(emil).forAnEmergency().build());
        PlanWeights weights = new PlanWeights(MOVE_COST, 100, 0, 100);

        List<Move> moves = improve(new PlanTask(inTurn(), needs, Map.of(dana, 1_000, emil, -1_000), weights, 0));

        assertThat(first(moves)).isEqualTo(emil);
    }

    @Test
    void whatCountsNothingIsNotLookedAt() {
        PlanWeights withoutMemory = new PlanWeights(MOVE_COST, 100, 0, 0);
        PlanWeights withoutWaiting = new PlanWeights(MOVE_COST, 0, 0, 100);

        assertThat(startsFirst(withoutMemory, Map.of(dana, 1_000)))
                .isEqualTo(startsFirst(withoutMemory, Map.of(emil, 1_000)));
        assertThat(improve(new PlanTask(inTurn(), needs(), Map.of(), withoutWaiting, 0)))
                .isEmpty();
    }

    @Test
    void creditShiftsAWaitByHalfOfItAtMost() {
        PlanWeights all = new PlanWeights(MOVE_COST, 100, 0, 100);
        PlanWeights half = new PlanWeights(MOVE_COST, 100, 0, 50);

        assertThat(List.of(
                        all.waitWeight(Category.PUBLIC, -1_000),
                        half.waitWeight(Category.PUBLIC, -1_000),
                        all.waitWeight(Category.FLEET, 0),
                        half.waitWeight(Category.PUBLIC, 1_000),
                        all.waitWeight(Category.PUBLIC, 1_000)))
                .containsExactly(500L, 750L, 1_000L, 1_250L, 1_500L);
    }

    @Test
    void whatIsOutOfItsRangeCannotExist() {
        assertThatThrownBy(() -> new PlanWeights(MOVE_COST, 100, 101, 0)).hasMessageContaining("the peak (101 %)");
        assertThatThrownBy(() -> new PlanWeights(Duration.ofSeconds(-1), 100, 0, 0))
                .hasMessageContaining("(PT-1S)");
        assertThatThrownBy(() -> new PlanWeights(MOVE_COST, 100, 0, 0).waitWeight(Category.PUBLIC, 1_001))
                .hasMessageContaining("credit (1001) must be between -1000 and 1000");
    }

    @Test
    void nobodysCreditIsWrittenAnywhere() {
        PlanTask task = new PlanTask(inTurn(), needs(), Map.of(dana, 987), new PlanWeights(MOVE_COST, 100, 0, 0), 0);

        assertThat(task.toString()).doesNotContain("987").doesNotContain(dana.toString());
    }

    /** Both wait though they could charge at once, one after the other. */
    private ClusterState inTurn() {
        return aCluster(20)
                .turnoverEvse("1", "A")
                .holding(dana, "1", span("12:00", "13:00"), FULL, false)
                .holding(emil, "1", span("13:05", "14:05"), FULL, false)
                .build();
    }

    private List<Need> needs() {
        return List.of(need(dana).build(), need(emil).build());
    }

    private static NeedBuilder need(ReservationId whose) {
        return aNeed().of(whose).from("08:00", "17:00");
    }

    private ReservationId startsFirst(PlanWeights weights, Map<ReservationId, Integer> credits) {
        return first(improve(new PlanTask(inTurn(), needs(), credits, weights, 0)));
    }

    private static ReservationId first(List<Move> moves) {
        assertThat(moves)
                .extracting(move -> move.placement().charging())
                .containsExactlyInAnyOrder(span("08:00", "09:00"), span("09:15", "10:15"));
        return moves.stream()
                .filter(move -> move.placement().charging().equals(span("08:00", "09:00")))
                .findFirst()
                .orElseThrow()
                .reservation();
    }

    private static List<Move> improve(PlanTask task) {
        return PLANNER.improve(task, Duration.ofSeconds(20), () -> false);
    }
}
