package org.fairwatt.benchmarks.synthetic.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.fairwatt.benchmarks.figures.Figure;
import org.fairwatt.benchmarks.figures.Machine;

/**
 * A run; the names are those of {@code --json}.
 *
 * @param at when it was over (ISO 8601)
 */
@JsonPropertyOrder({"command", "at", "machine", "days", "hotPaths", "goals"})
public record AllocationReport(
        String command, String at, Machine machine, List<DayFigures> days, List<HotPath> hotPaths, List<Figure> goals) {

    /**
     * One call of a hot path, in ms.
     *
     * @param calls how many were timed
     */
    public record HotPath(String name, long calls, double p50Ms, double p99Ms) {}
}
