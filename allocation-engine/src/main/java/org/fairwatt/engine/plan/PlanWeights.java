package org.fairwatt.engine.plan;

import java.time.Duration;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.reservation.Category;

/**
 * What counts how much in a plan, beside the energy that it promises. All of it is measured in milliseconds of a usual
 * driver's waiting at a wait weight of 100 %.
 *
 * @param moveCost how much waiting a move has to save: it is announced to a driver; not negative
 * @param waitPercent how much waiting counts; 0 (not at all) to 100 %
 * @param peakPercent how much a full transformer counts; 0 (not at all) to 100 %. At 100 % an hour in which promises have all of
 *     what it carries for charging costs as much as an hour of one driver's waiting, an hour in which they have half of it
 *     a quarter of that
 * @param memoryPercent how much a driver's credit shifts what their waiting counts; 0 (not at all) to 100 % (from half to one
 *     and a half times as much)
 */
public record PlanWeights(Duration moveCost, int waitPercent, int peakPercent, int memoryPercent) {

    private static final int USUAL = 1_000;
    private static final int EMERGENCY = 4 * USUAL; // beyond what any credit could make of a second
    private static final int MOST_CREDIT = 1_000;
    private static final long FULL = 1_000_000; // as the profile measures it

    public PlanWeights {
        if (moveCost.isNegative()) {
            throw new IllegalArgumentException("The cost of a move (%s) must not be negative.".formatted(moveCost));
        }
        requirePercent("waiting", waitPercent);
        requirePercent("the peak", peakPercent);
        requirePercent("the memory", memoryPercent);
    }

    /** Those of {@code policy}. */
    public static PlanWeights of(AllocationPolicy policy) {
        PlanningRules planning = policy.planning();
        return new PlanWeights(
                planning.moveCost(),
                planning.waitWeightPercent(),
                planning.peakWeightPercent(),
                policy.fairness().memoryWeightPercent());
    }

    /** What a second of somebody's waiting costs, ms: 1,000 for a usual driver at 100 %. */
    long waitWeight(Category category, int credit) {
        if (credit < -MOST_CREDIT || credit > MOST_CREDIT) {
            throw new IllegalArgumentException(
                    "The credit (%d) must be between %d and %d.".formatted(credit, -MOST_CREDIT, MOST_CREDIT));
        }
        int whose = category == Category.EMERGENCY ? EMERGENCY : USUAL + credit * memoryPercent / 200;
        return (long) whose * waitPercent / 100;
    }

    /** What a move costs, ms. */
    long moveMs() {
        return moveCost.toMillis();
    }

    /** What {@code fullness}, which a profile sums over buckets of {@code bucketSeconds}, costs, ms. */
    long peakMs(long fullness, int bucketSeconds) {
        return fullness * bucketSeconds / (FULL / USUAL) * peakPercent / 100;
    }

    private static void requirePercent(String what, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "The weight of %s (%d %%) must be between 0 and 100.".formatted(what, percent));
        }
    }
}
