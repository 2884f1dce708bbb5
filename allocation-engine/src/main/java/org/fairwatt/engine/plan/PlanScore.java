package org.fairwatt.engine.plan;

import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * How good a plan is, kept up to date over the profile. Public for the solver only.
 *
 * <p>Hard: watts above a limit, seconds of an EVSE taken twice, charges outside their window, drivers worse off. Medium:
 * energy that is promised, Wh. Soft: waiting, moves and how full the transformer is, all in milliseconds of a usual driver's
 * waiting and by their {@link PlanWeights}. Each rule has its name in the constraint-stream twin, to which the tests hold this
 * class.
 */
public final class PlanScore implements IncrementalScoreCalculator<Plan, HardMediumSoftLongScore> {

    private Profile profile;
    private Ground ground;
    private long broken;
    private long wattHours;
    private long costMs;
    private long fullness;

    @SuppressWarnings("NullAway.Init") // the solver gives the plan before it asks anything
    public PlanScore() {}

    @Override
    public void resetWorkingSolution(Plan plan) {
        ground = plan.ground();
        profile = ground.profile();
        broken = 0;
        wattHours = 0;
        costMs = 0;
        fullness = 0;
        plan.charges().forEach(this::add);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        remove((Charge) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        add((Charge) entity);
    }

    /** Gives {@code charge} another slot. */
    void move(Charge charge, Slot slot) {
        remove(charge);
        charge.take(slot);
        add(charge);
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return HardMediumSoftLongScore.of(
                -broken, wattHours, -costMs - ground.weights().peakMs(fullness, ground.bucketSeconds()));
    }

    private void add(Charge charge) {
        Slot slot = charge.slot();
        broken += takenTwice(slot) - profile.overload(slot, 0);
        fullness -= profile.fullness(slot);
        profile.add(slot);
        broken += profile.overload(slot, 0);
        fullness += profile.fullness(slot);
        count(charge, 1);
    }

    private void remove(Charge charge) {
        Slot slot = charge.slot();
        broken -= profile.overload(slot, 0);
        fullness -= profile.fullness(slot);
        profile.remove(slot);
        broken += profile.overload(slot, 0) - takenTwice(slot);
        fullness += profile.fullness(slot);
        count(charge, -1);
    }

    private void count(Charge charge, int sign) {
        Slot slot = charge.slot();
        Holding holding = charge.holding();
        broken += holding.noWorse().isWithinWindow(slot) ? 0 : sign;
        broken += holding.noWorse().isNoWorse(slot) ? 0 : sign;
        wattHours += sign * slot.wattHours();
        costMs += sign * (charge.waitMs() + (charge.isMoved() ? ground.weights().moveMs() : 0));
    }

    private long takenTwice(Slot slot) {
        return profile.occupancy(slot.evse()).takenBetween(slot.pluggedFrom(), slot.pluggedUntil());
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        // nobody joins while the search runs
    }

    @Override
    public void afterEntityAdded(Object entity) {
        // nobody joins while the search runs
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        // nobody leaves while the search runs
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        // nobody leaves while the search runs
    }
}
