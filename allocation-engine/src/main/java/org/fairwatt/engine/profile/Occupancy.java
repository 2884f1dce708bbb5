package org.fairwatt.engine.profile;

import java.util.Arrays;

/**
 * When one EVSE is taken: half-open spans in whole seconds, in no order. There are a handful per EVSE, so looking at
 * each is faster than keeping them sorted, and spans that overlap by mistake do no harm.
 */
public final class Occupancy {

    /** Later than anything in a grid. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Earlier than anything in a grid. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    void remove(int start, int end) {
        for (int index = 0; index < size; index++) {
            if (starts[index] == start && ends[index] == end) {
                size--;
                starts[index] = starts[size];
                ends[index] = ends[size];
                return;
            }
        }
        throw new IllegalStateException("The EVSE is not taken from %d s to %d s.".formatted(start, end));
    }

    /** What it is taken for, in no order. */
    void forEach(SpanVisitor visitor) {
        for (int index = 0; index < size; index++) {
            visitor.visit(starts[index], ends[index]);
        }
    }

    /** Looks at one span. */
    interface SpanVisitor {
        void visit(int start, int end);
    }

    /** Until when it is taken by those plugged in at or before {@code second}; free at that second unless later. */
    public int takenUntil(int second) {
        int until = ALWAYS;
        for (int index = 0; index < size; index++) {
            if (starts[index] <= second && ends[index] > until) {
                until = ends[index];
            }
        }
        return until;
    }

    /** When the next one plugs in after {@code second}; {@link #NEVER} when nobody does. */
    public int nextAfter(int second) {
        int next = NEVER;
        for (int index = 0; index < size; index++) {
            if (starts[index] > second && starts[index] < next) {
                next = starts[index];
            }
        }
        return next;
    }

    /** Seconds between {@code start} and {@code end} that are taken, counted once for each who takes them. */
    public long takenBetween(int start, int end) {
        long taken = 0;
        for (int index = 0; index < size; index++) {
            taken += Math.max(0, (long) Math.min(end, ends[index]) - Math.max(start, starts[index]));
        }
        return taken;
    }
}
