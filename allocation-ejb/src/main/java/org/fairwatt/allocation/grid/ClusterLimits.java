package org.fairwatt.allocation.grid;

import java.util.List;
import org.fairwatt.grid.ClusterId;

/**
 * The limits that were set on a cluster.
 *
 * @param reservationsAbove how many promises do not fit any more; the planner moves them
 */
public record ClusterLimits(ClusterId cluster, String clusterCode, List<NodeLimit> limits, int reservationsAbove) {

    public ClusterLimits {
        limits = List.copyOf(limits);
    }
}
