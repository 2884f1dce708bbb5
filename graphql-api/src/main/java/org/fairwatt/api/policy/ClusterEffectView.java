package org.fairwatt.api.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.policy.ClusterEffect;
import org.fairwatt.grid.CongestionLevel;

@Name("ClusterEffect")
@Description("What a change of the policy would do in one cluster.")
public record ClusterEffectView(
        @Id @NonNull @Description("The cluster.") String clusterId,

        @NonNull @Description("The operator's own short name of the transformer.")
        String clusterCode,

        @NonNull @Description("What people call it.") String clusterName,

        @NonNull @Description("Under the policy in force.") PolicyOutcomeView before,

        @NonNull @Description("Under the changed policy.") PolicyOutcomeView after,

        @NonNull @Description("The badge at this moment by the thresholds in force.")
        CongestionLevel levelBefore,

        @NonNull @Description("The badge at this moment by the changed thresholds.")
        CongestionLevel levelAfter) {

    static ClusterEffectView of(ClusterEffect effect) {
        return new ClusterEffectView(
                effect.cluster().toString(),
                effect.code(),
                effect.name(),
                PolicyOutcomeView.of(effect.before()),
                PolicyOutcomeView.of(effect.after()),
                effect.levelBefore(),
                effect.levelAfter());
    }
}
