package org.fairwatt.engine.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;

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
     * promised energy by the promised end. Some are moved without a gain of their own, to make room for others.
     *
     * @param movable what those that may be moved asked for. A window must not begin before a move could take effect: who
     *     is plugged in before it keeps the EVSE, who charges before it stays altogether
     * @param moveCost how much waiting a move has to save: it is announced to a driver
     * @param spent how long to look at most
     * @param stop asked before every move; true ends the search with what was found so far
     */
    public List<Move> improve(
            ClusterState before, List<Need> movable, Duration moveCost, Duration spent, BooleanSupplier stop) {
        return improve(before, movable, moveCost, Budget.of(spent, stop));
    }

    List<Move> improve(ClusterState before, List<Need> movable, Duration moveCost, Budget budget) {
        Layout layout = new Layout(before);
        List<Holding> holdings = Holding.of(layout, before, movable);
        if (budget.isSpent() || holdings.stream().allMatch(Holding::hasAllItWants)) {
            return List.of();
        }
        Plan plan = Plan.asPromised(new Ground(layout, before, holdings, moveCost), budget, holdings);
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
        Profile profile = plan.ground().profile();
        plan.charges().forEach(charge -> profile.add(charge.slot()));
        for (Charge charge : plan.charges()) {
            if (charge.isMoved()) {
                profile.remove(charge.slot());
                Slot wanted = calmer(charge);
                charge.take(profile.fits(wanted) ? wanted : charge.slot());
                profile.add(charge.slot());
            }
        }
    }

    private static Slot calmer(Charge charge) {
        Slot held = charge.holding().slot();
        if (!charge.isBetterOff()) {
            return held;
        }
        return charge.holding().wish().alike(held, charge.slot())
                ? charge.slot().at(held.evse())
                : charge.slot();
    }
}
