package org.fairwatt.benchmarks.synthetic.run;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run took of the processor.
 *
 * @param planningNs CPU time of planning
 * @param evaluations moves that planning weighed
 * @param tickNs CPU time of dispatch at each border of a bucket
 * @param dispatchNs the same for all instants at which it was asked
 */
public record Effort(long planningNs, long evaluations, List<Long> tickNs, long dispatchNs) {

    public static final Effort NONE = new Effort(0, 0, List.of(), 0);

    public Effort {
        tickNs = List.copyOf(tickNs);
    }

    /** Both, tick by tick. */
    Effort plus(Effort other) {
        List<Long> ticks = new ArrayList<>();
        for (int tick = 0; tick < Math.max(tickNs.size(), other.tickNs.size()); tick++) {
            ticks.add(at(tickNs, tick) + at(other.tickNs, tick));
        }
        return new Effort(
                planningNs + other.planningNs, evaluations + other.evaluations, ticks, dispatchNs + other.dispatchNs);
    }

    private static long at(List<Long> ticks, int tick) {
        return tick < ticks.size() ? ticks.get(tick) : 0;
    }
}
