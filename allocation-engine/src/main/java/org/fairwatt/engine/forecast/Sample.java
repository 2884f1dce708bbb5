package org.fairwatt.engine.forecast;

import java.util.Arrays;

/** The last so many values of something, in order of size. */
final class Sample {

    private final long[] ring;
    private int count;
    private int next;
    private long[] sorted = {};
    private boolean isSorted = true;

    /** @param remembered how many of the newest values count, 1 or more */
    Sample(int remembered) {
        this.ring = new long[remembered];
    }

    void add(long value) {
        ring[next] = value;
        next = (next + 1) % ring.length;
        count = Math.min(count + 1, ring.length);
        isSorted = false;
    }

    int count() {
        return count;
    }

    /**
     * The value that {@code percentile} % of those stay at or below that are above {@code already}; {@code already} itself
     * when none is.
     */
    long percentile(int percentile, long already) {
        if (percentile < 0 || percentile > 100) {
            throw new IllegalArgumentException("The percentile (%d) must be between 0 and 100.".formatted(percentile));
        }
        sort();
        int first = firstAbove(already);
        return first == sorted.length ? already : sorted[first + (sorted.length - 1 - first) * percentile / 100];
    }

    /** Only when it is asked: who learns a whole history asks once. */
    private void sort() {
        if (!isSorted) {
            sorted = Arrays.copyOf(ring, count);
            Arrays.sort(sorted);
            isSorted = true;
        }
    }

    private int firstAbove(long already) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > already) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
