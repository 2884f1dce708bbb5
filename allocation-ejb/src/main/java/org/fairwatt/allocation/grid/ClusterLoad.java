package org.fairwatt.allocation.grid;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.CongestionLevel;

/**
 * How much room one cluster has.
 *
 * @param limit what its transformer may carry where it is tightest in the coming hour; empty without the right to see it
 * @param planned promises and base load at that time; empty without the right to see it
 */
public record ClusterLoad(
        ClusterId id,
        String code,
        String name,
        CongestionLevel level,
        Optional<Power> limit,
        Optional<Power> planned) {}
