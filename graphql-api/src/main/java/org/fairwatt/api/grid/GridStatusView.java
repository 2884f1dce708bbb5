package org.fairwatt.api.grid;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.GridStatus;
import org.fairwatt.grid.CongestionLevel;

@Name("GridStatus")
@Description("How much room the grid has for charging now.")
public record GridStatusView(
        @NonNull @Description("That of all clusters together; no better than yellow while one is red.")
        CongestionLevel level,

        @NonNull @Description("When this was so.") Instant asOf,
        @NonNull @Description("Each cluster.") List<@NonNull ClusterStatusView> clusters) {

    public static GridStatusView of(GridStatus status) {
        return new GridStatusView(
                status.level(),
                status.asOf(),
                status.clusters().stream().map(ClusterStatusView::of).toList());
    }

    /** The levels alone: what has to change before listeners are told. */
    public Map<String, CongestionLevel> levels() {
        return clusters.stream().collect(Collectors.toMap(ClusterStatusView::id, ClusterStatusView::level));
    }
}
