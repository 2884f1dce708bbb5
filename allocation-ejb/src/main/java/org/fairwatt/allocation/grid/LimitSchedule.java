package org.fairwatt.allocation.grid;

import java.util.List;
import java.util.Optional;

/**
 * What a node is to carry at most, as written, not checked yet.
 *
 * @param circuitCode empty for the transformer itself
 * @param terms those of all periods
 */
public record LimitSchedule(
        String clusterCode, Optional<String> circuitCode, List<LimitPeriod> schedule, WrittenTerms terms) {

    public LimitSchedule {
        schedule = List.copyOf(schedule);
    }

    /** An operator's limits, with nothing more to them. */
    public LimitSchedule(String clusterCode, Optional<String> circuitCode, List<LimitPeriod> schedule) {
        this(clusterCode, circuitCode, schedule, WrittenTerms.NONE);
    }

    /** Idempotency knows a call by these words, so those of a call from before there were terms stay as they were. */
    @Override
    public String toString() {
        return "LimitSchedule[clusterCode=%s, circuitCode=%s, schedule=%s%s]"
                .formatted(
                        clusterCode, circuitCode, schedule, terms.equals(WrittenTerms.NONE) ? "" : ", terms=" + terms);
    }
}
