package org.fairwatt.engine.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Slot;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * Looks for a better plan than the one that stands. Any number of threads may use it; each search runs on the thread that
 * asks for it. Setting the solver up takes a tenth of a second, so one is kept.
 */
public final class Planner {

    private final LocalSearch localSearch = new LocalSearch();

    /**
     * The moves to a better plan, all of which must be made together; empty when none was found.
     *
     * <p>Nobody is worse off: who is moved plugs in and starts no later, at a station liked no less, and has at least the
     * promised energy by the promised end. Some are moved without a gain of their own, to make room for others, or
     * so that the transformer is loaded more evenly.
     *
     * @param spent how long to look at most
     * @param stop asked before every move; true ends the search with what was found so far
     */
    public List<Move> improve(PlanTask task, Duration spent, BooleanSupplier stop) {
        return improve(task, Budget.of(spent, stop));
    }

    List<Move> improve(PlanTask task, Budget budget) {
        Layout layout = new Layout(task.state());
        List<Holding> holdings = Holding.of(layout, task.state(), task.movable());
        if (budget.isSpent() || holdings.stream().allMatch(Holding::hasAllItWants)) {
            return List.of();
        }
        Plan plan = Plan.asPromised(new Ground(layout, task, holdings), budget, holdings);
        return movesTo(localSearch.improve(plan));
    }

    private static List<Move> movesTo(Plan plan) {
        settle(plan);
        List<Move> moves = new ArrayList<>();
        for (Charge charge : plan.charges()) {
            if (charge.isMoved()) {
                moves.add(new Move(
                        charge.holding().id(), Placement.of(plan.ground().layout(), charge.slot())));
            }
        }
        return moves;
    }

    /** Takes back what the search moved for nothing, and lets who is better off stay at the EVSE it has if it can. */
    private static void settle(Plan plan) {
        PlanScore score = new PlanScore();
        score.resetWorkingSolution(plan);
        for (Charge charge : plan.charges()) {
            Slot held = charge.holding().slot();
            if (charge.isMoved()
                    && !stays(held, charge, score)
                    && charge.holding().wish().alike(held, charge.slot())) {
                stays(charge.slot().at(held.evse()), charge, score);
            }
        }
    }

    /** Puts {@code charge} to {@code slot} and leaves it there if the plan is no worse then. */
    private static boolean stays(Slot slot, Charge charge, PlanScore score) {
        HardMediumSoftLongScore before = score.calculateScore();
        Slot found = charge.slot();
        score.move(charge, slot);
        if (score.calculateScore().compareTo(before) >= 0) {
            return true;
        }
        score.move(charge, found);
        return false;
    }
}
