package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.fixtures.Ledger;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.reservation.ReservationId;

class PlannerPropertiesTest {

    private static final Planner PLANNER = new Planner();
    private static final PlanWeights WEIGHTS = new PlanWeights(Duration.ofMinutes(5), 100, 0, 0);

    @Property(tries = 80)
    void nobodyIsEverWorseOffAndNoRuleIsBroken(@ForAll long seed) {
        List<Need> needs = new ArrayList<>();
        ClusterState before = afterCancellations(seed, needs);

        List<Move> moves = PLANNER.improve(randomTask(before, needs, seed), Budget.ofMoves(150));

        ClusterState after = before;
        for (Move move : moves) {
            after = States.with(after, move.reservation(), move.placement());
            assertNotWorse(needOf(needs, move.reservation()), promiseOf(before, move.reservation()), move);
        }
        assertThat(Ledger.faultsOf(after)).isEmpty();
    }

    @Property(tries = 20)
    void theSamePlanSeedAndNumberOfMovesGiveTheSameResult(@ForAll long seed) {
        List<Need> needs = new ArrayList<>();
        ClusterState before = afterCancellations(seed, needs);

        PlanTask task = randomTask(before, needs, seed);

        List<Move> once = PLANNER.improve(task, Budget.ofMoves(150));
        List<Move> again = new Planner().improve(task, Budget.ofMoves(150));

        assertThat(again).isEqualTo(once);
    }

    @Example
    void anotherSeedLooksElsewhere() {
        List<Need> needs = new ArrayList<>();
        ClusterState before = afterCancellations(1, needs);

        Stream<List<Move>> found = LongStream.range(0, 10)
                .mapToObj(seed -> new PlanTask(before, needs, Map.of(), WEIGHTS, seed))
                .map(task -> PLANNER.improve(task, Budget.ofMoves(3)));

        assertThat(found.distinct()).hasSizeGreaterThan(1);
    }

    @Property(tries = 10)
    void clustersThatArePlannedAtOnceDoNotDisturbEachOther(@ForAll long seed) {
        List<Long> seeds = List.of(seed, seed + 1, seed + 2);

        List<List<Move>> atOnce = seeds.parallelStream().map(this::improved).toList();

        assertThat(atOnce).isEqualTo(seeds.stream().map(this::improved).toList());
    }

    private List<Move> improved(long seed) {
        List<Need> needs = new ArrayList<>();
        ClusterState before = afterCancellations(seed, needs);
        return PLANNER.improve(PlanTask.of(before, needs, WEIGHTS), Budget.ofMoves(100));
    }

    @Property(tries = 40)
    void whatIsMovedIsWorthIt(@ForAll long seed) {
        List<Need> needs = new ArrayList<>();
        ClusterState before = afterCancellations(seed, needs);

        List<Move> moves = PLANNER.improve(PlanTask.of(before, needs, WEIGHTS), Budget.ofMoves(150));

        assertThat(moves.isEmpty() || moves.stream().anyMatch(move -> isBetter(needs, before, move)))
                .isTrue();
    }

    /** With any weights, and credit for some. */
    private static PlanTask randomTask(ClusterState state, List<Need> needs, long seed) {
        Random random = new Random(seed);
        PlanWeights weights = new PlanWeights(
                Duration.ofMinutes(random.nextInt(10)), random.nextInt(101), random.nextInt(101), random.nextInt(101));
        Map<ReservationId, Integer> credits = needs.stream()
                .filter(need -> random.nextBoolean())
                .collect(Collectors.toMap(Need::id, need -> random.nextInt(2_001) - 1_000));
        return new PlanTask(state, needs, credits, weights, seed);
    }

    private static ClusterState afterCancellations(long seed, List<Need> needs) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState full = town.fill(town.cluster(8, 25), 30, needs);
        Set<ReservationId> canceled = needs.stream()
                .map(Need::id)
                .filter(id -> town.random().nextInt(3) == 0)
                .collect(Collectors.toSet());
        needs.removeIf(need -> canceled.contains(need.id()));
        return States.without(full, canceled);
    }

    private static boolean isBetter(List<Need> needs, ClusterState before, Move move) {
        Commitment promise = promiseOf(before, move.reservation());
        return move.placement().charging().start().isBefore(promise.charging().start())
                || move.placement().energy().isMoreThan(promised(needOf(needs, move.reservation()), promise));
    }

    private static void assertNotWorse(Need need, Commitment promise, Move move) {
        Energy promised = promised(need, promise);
        assertThat(need.window().encloses(move.placement().charging())).isTrue();
        assertThat(move.placement().charging().start())
                .isBeforeOrEqualTo(promise.charging().start());
        assertThat(move.placement().plugged().start())
                .isBeforeOrEqualTo(promise.plugged().start());
        assertThat(move.placement().energy()).isGreaterThanOrEqualTo(promised);
        if (move.placement().charging().end().isAfter(promise.charging().end())) {
            assertThat(move.placement().energy()).isGreaterThan(promised);
        }
    }

    private static Energy promised(Need need, Commitment promise) {
        return need.energy().min(promise.limit().during(promise.charging().length()));
    }

    private static Commitment promiseOf(ClusterState state, ReservationId id) {
        return state.commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Need needOf(List<Need> needs, ReservationId id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst().orElseThrow();
    }
}
