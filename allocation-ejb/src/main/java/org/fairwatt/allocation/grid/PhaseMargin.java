package org.fairwatt.allocation.grid;

import org.fairwatt.energy.Power;
import org.fairwatt.policy.PlanningRules;

/**
 * What planning leaves free of a node because kilowatts say nothing of the single phase. It applies where an EVSE of fewer
 * than three phases hangs below: those load the phases unequally by how they are built. What a single car does at a
 * three-phase EVSE is for the dispatch, which holds amperes per phase.
 *
 * @param percent of the limit; 0 to 50 %
 */
record PhaseMargin(int percent) {
    private static final int WHOLE_PERCENT = 100;

    static PhaseMargin of(PlanningRules rules, boolean loadedUnequally) {
        return new PhaseMargin(loadedUnequally ? rules.phaseMarginPercent() : 0);
    }

    /** What planning may use of {@code limit}. */
    Power usable(Power limit) {
        return limit.share(WHOLE_PERCENT - percent, WHOLE_PERCENT);
    }
}
