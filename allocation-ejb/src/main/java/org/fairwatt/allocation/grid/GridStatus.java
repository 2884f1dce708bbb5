package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.List;
import org.fairwatt.grid.CongestionLevel;

/**
 * How much room the tenant's grid has for charging.
 *
 * @param level in one word for all of it
 */
public record GridStatus(CongestionLevel level, Instant asOf, List<ClusterLoad> clusters) {

    public GridStatus {
        clusters = List.copyOf(clusters);
    }
}
