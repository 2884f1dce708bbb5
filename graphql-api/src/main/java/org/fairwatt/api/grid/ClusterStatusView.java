package org.fairwatt.api.grid;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.ClusterLoad;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.grid.CongestionLevel;

@Name("ClusterStatus")
@Description("How much room one cluster has: a transformer and the charging that it feeds.")
public record ClusterStatusView(
        @Id @NonNull @Description("Its id.") String id,

        @NonNull @Description("The operator's own short name of the transformer.")
        String code,

        @NonNull @Description("What people call it.") String name,

        @NonNull @Description("How much room it has within the coming hour.")
        CongestionLevel level,

        @Description(
                "What its transformer may carry where the coming hour is tightest, in W; only for those who see the grid.")
        Optional<Integer> limitW,

        @Description(
                "What is promised to vehicles then, with the base load that is planned on, in W; only for those who see the grid.")
        Optional<Integer> plannedW) {

    static ClusterStatusView of(ClusterLoad load) {
        return new ClusterStatusView(
                load.id().toString(),
                load.code(),
                load.name(),
                load.level(),
                load.limit().map(Numbers::watts),
                load.planned().map(Numbers::watts));
    }
}
