package org.fairwatt.allocation.policy;

import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.CongestionLevel;

/**
 * What a change of the policy would do in one cluster.
 *
 * @param before under the policy in force
 * @param after under the changed one
 * @param levelBefore the badge at this moment under the policy in force
 * @param levelAfter under the changed one, with what is promised now: thresholds and hysteresis, margin and base load
 */
public record ClusterEffect(
        ClusterId cluster,
        String code,
        String name,
        TrialOutcome before,
        TrialOutcome after,
        CongestionLevel levelBefore,
        CongestionLevel levelAfter) {}
