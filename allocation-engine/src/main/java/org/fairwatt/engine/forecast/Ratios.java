package org.fairwatt.engine.forecast;

import java.util.Arrays;

/**
 * How often reality was which share of what was said: the last so many of them, in thousandths. Without any, what is said
 * is what happens.
 */
final class Ratios {

    /** Reality is what was said. */
    static final int AS_SAID = 1_000;

    private static final int MOST = 100 * AS_SAID; // more tells nothing but that what was said was close to nothing

    private static final long FAR = 1L << 40; // seconds or watt-hours that nobody stays or takes

    private final int[] ring;
    private int count;
    private int next;
    private int[] sorted = {};

    Ratios(int remembered) {
        this.ring = new int[remembered];
    }

    void add(long real, long said) {
        ring[next] = ratio(real, said);
        next = (next + 1) % ring.length;
        count = Math.min(count + 1, ring.length);
        sorted = Arrays.copyOf(ring, count);
        Arrays.sort(sorted);
    }

    int count() {
        return count;
    }

    /**
     * The ratio that {@code percentile} % of those stay at or below that are above {@code already}; {@code already} itself
     * when none is.
     */
    int percentile(int percentile, int already) {
        if (percentile < 0 || percentile > 100) {
            throw new IllegalArgumentException("The percentile (%d) must be between 0 and 100.".formatted(percentile));
        }
        if (count == 0) {
            return Math.max(AS_SAID, already);
        }
        int first = firstAbove(already);
        if (first == sorted.length) {
            return already;
        }
        int index = first + (sorted.length - 1 - first) * percentile / 100;
        return sorted[index];
    }

    private int firstAbove(int already) {
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

    /** {@code real} as a share of {@code said}, in thousandths. */
    static int ratio(long real, long said) {
        long known = Math.min(Math.max(0, real), FAR);
        return (int) Math.min(MOST, known * AS_SAID / Math.max(1, said));
    }

    /** {@code ratio} thousandths of {@code said}. */
    static long of(long said, int ratio) {
        return Math.max(0, Math.min(said, FAR)) * ratio / AS_SAID;
    }
}
