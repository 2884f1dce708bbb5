package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.ReservationId;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;

class PlanScoreTest {

    private static final SolutionManager<Plan, HardMediumSoftLongScore> RULES =
            SolutionManager.create(SolverFactory.create(LocalSearch.config(EnvironmentMode.REPRODUCIBLE)
                    .withScoreDirectorFactory(
                            new ScoreDirectorFactoryConfig().withConstraintProviderClass(AllocationRules.class))));

    @Property(tries = 60)
    void theFastScoreIsTheScoreOfTheRulesAfterAnyChanges(@ForAll long seed) {
        Plan plan = randomPlan(seed);
        Random random = new Random(seed);
        PlanScore score = scoring(plan);

        for (int change = 0; change < 30 && !plan.charges().isEmpty(); change++) {
            Charge charge = plan.charges().get(random.nextInt(plan.charges().size()));
            score.beforeVariableChanged(charge, Charge.SLOT);
            charge.take(randomSlot(plan, charge, random));
            score.afterVariableChanged(charge, Charge.SLOT);
        }

        assertThat(score.calculateScore()).isEqualTo(RULES.update(plan));
    }

    @Property(tries = 60)
    void whatIsTakenBackLeavesTheScoreAsItWas(@ForAll long seed) {
        Plan plan = randomPlan(seed);
        Random random = new Random(seed);
        PlanScore score = scoring(plan);
        HardMediumSoftLongScore before = score.calculateScore();

        plan.charges().forEach(charge -> score.move(charge, randomSlot(plan, charge, random)));
        plan.charges().forEach(charge -> score.move(charge, charge.holding().slot()));

        assertThat(score.calculateScore()).isEqualTo(before);
    }

    @Property(tries = 30)
    void aPlanAsPromisedBreaksNoRule(@ForAll long seed) {
        assertThat(RULES.update(randomPlan(seed)).hardScore()).isZero();
    }

    private static PlanScore scoring(Plan plan) {
        PlanScore score = new PlanScore();
        score.resetWorkingSolution(plan);
        return score;
    }

    private static Plan randomPlan(long seed) {
        RandomTown town = new RandomTown(seed, 24, 60);
        List<Need> needs = new ArrayList<>();
        ClusterState state = town.fill(town.cluster(8, 40), 15, needs);
        needs.removeIf(need -> town.random().nextInt(4) == 0);
        Layout layout = new Layout(state);
        List<Holding> holdings = Holding.of(layout, state, needs);
        PlanTask task = new PlanTask(state, needs, credits(needs, town.random()), weights(town.random()), seed);
        return Plan.asPromised(new Ground(layout, task, holdings), Budget.ofMoves(0), holdings);
    }

    private static PlanWeights weights(Random random) {
        return new PlanWeights(
                Duration.ofSeconds(random.nextInt(512)), random.nextInt(101), random.nextInt(101), random.nextInt(101));
    }

    /** Of some: who was never here has none. */
    private static Map<ReservationId, Integer> credits(List<Need> needs, Random random) {
        return needs.stream()
                .filter(need -> random.nextBoolean())
                .collect(Collectors.toMap(Need::id, need -> random.nextInt(2_001) - 1_000));
    }

    /** Its own, somebody else's, or one that follows no rule at all. */
    private static Slot randomSlot(Plan plan, Charge charge, Random random) {
        Layout layout = plan.ground().layout();
        if (random.nextInt(4) == 0) {
            return charge.holding().slot();
        }
        if (random.nextInt(3) == 0) {
            return plan.charges().get(random.nextInt(plan.charges().size())).slot();
        }
        int from = random.nextInt(layout.grid().horizonSeconds() - 100);
        int until = from + 1 + random.nextInt(layout.grid().horizonSeconds() - from);
        return new Slot(
                random.nextInt(layout.evseCount()),
                from - random.nextInt(50),
                until + random.nextInt(500),
                from,
                until,
                random.nextInt(20_000),
                random.nextInt(20_000),
                charge.holding().category());
    }
}
