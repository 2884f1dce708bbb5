package org.fairwatt.engine.profile;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * A value for each bucket, as text: those that follow each other alike stand once, with how many they are.
 *
 * @param text such as {@code 7400*3 0 7400*12}
 */
public record Runs(String text) {

    private static final String BETWEEN = " ";
    private static final char TIMES = '*';

    public static Runs of(long[] values) {
        StringJoiner runs = new StringJoiner(BETWEEN);
        int next;
        for (int first = 0; first < values.length; first = next) {
            next = first + 1;
            while (next < values.length && values[next] == values[first]) {
                next++;
            }
            runs.add(
                    next - first == 1
                            ? Long.toString(values[first])
                            : "%d%c%d".formatted(values[first], TIMES, next - first));
        }
        return new Runs(runs.toString());
    }

    /** @throws IllegalArgumentException if the text doesn't tell {@code count} values */
    public long[] values(int count) {
        long[] values = new long[count];
        int filled = 0;
        for (String run : text.split(BETWEEN)) {
            int times = run.indexOf(TIMES);
            long value = Long.parseLong(times < 0 ? run : run.substring(0, times));
            int length = times < 0 ? 1 : Integer.parseInt(run.substring(times + 1));
            if (length < 1 || length > count - filled) {
                throw new IllegalArgumentException("The runs (%s) are not %d values.".formatted(text, count));
            }
            Arrays.fill(values, filled, filled + length, value);
            filled += length;
        }
        if (filled < count) {
            throw new IllegalArgumentException("The runs (%s) are %d values, not %d.".formatted(text, filled, count));
        }
        return values;
    }
}
