package org.fairwatt.benchmarks.figures;

import java.time.Duration;
import org.HdrHistogram.AtomicHistogram;
import org.HdrHistogram.Histogram;

/** Durations from when something was due until it was done. Recorded by many threads. */
public final class Latencies {
    private static final int DIGITS = 3;
    private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1000;

    private final AtomicHistogram micros = new AtomicHistogram(LONGEST_MICROS, DIGITS);

    /** Anything below zero counts as zero, and beyond two minutes as two minutes. */
    public void record(Duration latency) {
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, latency.toNanos() / 1000)));
    }

    /** Takes in what {@code other} recorded. */
    public void add(Latencies other) {
        micros.add(other.micros);
    }

    /** What was recorded so far. */
    public Summary summary() {
        Histogram now = micros.copy();
        return new Summary(
                now.getTotalCount(),
                millis(now.getValueAtPercentile(50)),
                millis(now.getValueAtPercentile(95)),
                millis(now.getValueAtPercentile(99)),
                millis(now.getMaxValue()));
    }

    /** In ms, to a hundredth; all zero if nothing was recorded. */
    public record Summary(long count, double p50Ms, double p95Ms, double p99Ms, double maxMs) {}

    private static double millis(long micros) {
        return Math.round(micros / 10.0) / 100.0;
    }
}
