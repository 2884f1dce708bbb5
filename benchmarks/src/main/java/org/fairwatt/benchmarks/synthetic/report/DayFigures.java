package org.fairwatt.benchmarks.synthetic.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.benchmarks.synthetic.run.Effort;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.reservation.Category;

/**
 * One policy's day; the names are those of {@code --json}.
 *
 * @param setting which day
 * @param boundPct delivered energy, of the most that was possible
 * @param all everyone together
 * @param groups the same by category
 * @param promises how many were made, and moved
 * @param brokenRules how often a hard rule was found broken; 0, or something is wrong
 */
@JsonPropertyOrder({"setting", "policy", "boundPct", "all", "groups", "promises", "cost", "brokenRules"})
public record DayFigures(
        Setting setting,
        String policy,
        double boundPct,
        GroupFigures all,
        Map<Category, GroupFigures> groups,
        PromiseFigures promises,
        Cost cost,
        long brokenRules) {

    private static final double PERCENT = 100;
    private static final double NS_PER_MS = 1e6;
    private static final double NS_PER_S = 1e9;

    /** @param keptPct of those made; 0 if none was */
    public record PromiseFigures(long made, long moved, double keptPct) {}

    /**
     * What the run took. Of the processor it is all threads', so that it doesn't matter what else the machine does.
     *
     * @param heapMb what was alive after it
     * @param evaluationsPerS moves that planning weighed in a second of its CPU time
     * @param tickP50Ms dispatch of the whole day's EVSEs at one tick, CPU time
     * @param dispatchS all dispatch of the day, also what came between ticks
     */
    public record Cost(
            double wallS,
            double cpuS,
            double planningS,
            double heapMb,
            double evaluationsPerS,
            double tickP50Ms,
            double tickP99Ms,
            double ticksS,
            double dispatchS) {

        static Cost of(double wallS, double cpuS, double heapMb, Effort effort) {
            double[] ticks = effort.tickNs().stream()
                    .mapToDouble(Long::doubleValue)
                    .sorted()
                    .toArray();
            double sum = 0;
            for (double tick : ticks) {
                sum += tick;
            }
            double planningS = effort.planningNs() / NS_PER_S;
            return new Cost(
                    wallS,
                    cpuS,
                    planningS,
                    heapMb,
                    planningS > 0 ? effort.evaluations() / planningS : 0,
                    GroupFigures.quantile(ticks, 0.5) / NS_PER_MS,
                    GroupFigures.quantile(ticks, 0.99) / NS_PER_MS,
                    sum / NS_PER_S,
                    effort.dispatchNs() / NS_PER_S);
        }
    }

    /** @param boundWs the most energy that was possible, W·s */
    static DayFigures of(Setting setting, String policy, double boundWs, Played played, Cost cost) {
        Map<Category, GroupFigures> groups = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            List<Outcome> own = played.outcomes().stream()
                    .filter(outcome -> outcome.request().category() == category)
                    .toList();
            if (!own.isEmpty()) {
                groups.put(category, GroupFigures.of(own));
            }
        }
        double delivered =
                played.outcomes().stream().mapToDouble(Outcome::deliveredWs).sum();
        long made = played.promises().made();
        return new DayFigures(
                setting,
                policy,
                PERCENT * delivered / boundWs,
                GroupFigures.of(played.outcomes()),
                groups,
                new PromiseFigures(
                        made,
                        played.promises().moved(),
                        made == 0 ? 0 : PERCENT * played.promises().kept() / made),
                cost,
                played.brokenRules());
    }
}
