package org.fairwatt.api.grid;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.ClusterLimits;

@Name("ClusterLimits")
@Description("The limits that hold for a cluster, after a change.")
public record ClusterLimitsView(
        @Id @NonNull @Description("The cluster.") String clusterId,

        @NonNull @Description("The operator's own short name of the transformer.")
        String clusterCode,

        @NonNull @Description("The limits, from now on.") List<@NonNull LoadLimitView> limits,

        @Description("How many promises do not fit any more; the planner moves them.")
        int reservationsAbove) {

    static ClusterLimitsView of(ClusterLimits limits) {
        return new ClusterLimitsView(
                limits.cluster().toString(),
                limits.clusterCode(),
                limits.limits().stream().map(LoadLimitView::of).toList(),
                limits.reservationsAbove());
    }
}
