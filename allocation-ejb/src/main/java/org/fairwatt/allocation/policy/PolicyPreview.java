package org.fairwatt.allocation.policy;

import java.util.List;
import org.fairwatt.policy.SettingChange;

/**
 * What would be otherwise under a changed policy.
 *
 * @param version of the policy in force, which would be changed
 * @param clusters what it would do in each cluster that was tried
 * @param clustersLeftOut how many clusters were not tried, since that would be too much work at once
 * @param reservationsLeftOut how many open reservations of the clusters that were tried stayed as they are, for
 *     the same reason
 */
public record PolicyPreview(
        int version,
        List<SettingChange> changes,
        List<ClusterEffect> clusters,
        int clustersLeftOut,
        int reservationsLeftOut) {

    public PolicyPreview {
        changes = List.copyOf(changes);
        clusters = List.copyOf(clusters);
    }

    /** All clusters together under the policy in force. */
    public TrialOutcome before() {
        return clusters.stream().map(ClusterEffect::before).reduce(TrialOutcome.NOBODY, TrialOutcome::plus);
    }

    /** All clusters together under the changed policy. */
    public TrialOutcome after() {
        return clusters.stream().map(ClusterEffect::after).reduce(TrialOutcome.NOBODY, TrialOutcome::plus);
    }
}
