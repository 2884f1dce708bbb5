package org.fairwatt.launcher.drive;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Some measured values. */
final class Sample {
    private final double[] sorted;

    Sample(DoubleStream values) {
        this.sorted = values.sorted().toArray();
    }

    /** 0 if there are none. */
    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    /** The value that {@code percent} of all don't exceed (nearest rank); 0 if there are none. */
    double percentile(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
