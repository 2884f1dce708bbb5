package org.fairwatt.allocation.grid;

import java.time.Instant;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.time.TimeWindow;

/**
 * A cluster's transformer as planning sees it.
 *
 * @param now when it is looked at: what is known of the base load may be stale by then
 */
record Transformer(EffectiveLimit limit, PhaseMargin margin, BaseLoad baseLoad, PlanningRules rules, Instant now) {

    /** What charging and base load together may come to. */
    Power usable(TimeWindow bucket) {
        return margin.usable(limit.during(bucket));
    }

    Power baseLoad(TimeWindow bucket) {
        return baseLoad.plannedAt(bucket.start(), rules, now);
    }

    /** What is left for charging. */
    Power available(TimeWindow bucket) {
        return usable(bucket).minusAtMost(baseLoad(bucket));
    }
}
