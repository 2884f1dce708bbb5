package org.fairwatt.allocation.grid;

import java.util.*;

/**
 * What an operator wants a node to carry at most, as written, not checked yet.
 *
 * @param circuitCode empty for the transformer itself
 */
public record LimitSchedule(String clusterCode, Optional<String> circuitCode, List<LimitPeriod> schedule) {

    public LimitSchedule {
        schedule = List.copyOf(schedule);
    }
}
