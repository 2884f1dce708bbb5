package org.fairwatt.benchmarks.figures;

/**
 * One figure that has a goal.
 *
 * @param goal the most that it may be
 */
public record Figure(String what, double value, String unit, double goal, boolean met) {

    /** {@code value}, which should not be more than {@code goal}. */
    public static Figure atMost(String what, double value, String unit, double goal) {
        return new Figure(what, value, unit, goal, value <= goal);
    }

    /** The 99th percentile, in ms; where nothing was measured, no goal is met. */
    public static Figure p99AtMost(String what, Latencies.Summary measured, double goalMs) {
        return new Figure(
                what + ", p99", measured.p99Ms(), "ms", goalMs, measured.count() > 0 && measured.p99Ms() <= goalMs);
    }
}
