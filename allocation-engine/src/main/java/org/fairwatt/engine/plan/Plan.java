package org.fairwatt.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.engine.profile.Slot;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The movable promises of a cluster, each with a slot. Never leaves the engine. */
@PlanningSolution(solutionCloner = PlanCloner.class)
class Plan {

    @ProblemFactProperty
    private final Ground ground;

    private final Budget budget;

    @PlanningEntityCollectionProperty
    private final List<Charge> charges;

    /** The solver wants to know the values there are; the moves find better ones by themselves. */
    @ValueRangeProvider(id = "slots")
    private final List<Slot> heldSlots;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    private Plan(Ground ground, Budget budget, List<Charge> charges, List<Slot> heldSlots) {
        this.ground = ground;
        this.budget = budget;
        this.charges = charges;
        this.heldSlots = heldSlots;
    }

    /** Everyone where they are. */
    static Plan asPromised(Ground ground, Budget budget, List<Holding> holdings) {
        List<Charge> charges = new ArrayList<>();
        for (Holding holding : holdings) {
            charges.add(new Charge(charges.size(), holding, ground.waitWeight(holding), holding.slot()));
        }
        return new Plan(
                ground, budget, charges, holdings.stream().map(Holding::slot).toList());
    }

    Plan copy() {
        Plan copy = new Plan(ground, budget, charges.stream().map(Charge::copy).toList(), heldSlots);
        copy.score = score;
        return copy;
    }

    Ground ground() {
        return ground;
    }

    Budget budget() {
        return budget;
    }

    List<Charge> charges() {
        return charges;
    }
}
