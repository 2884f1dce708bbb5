package org.fairwatt.engine.forecast;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.fairwatt.reservation.WaitBand;

/**
 * How long a wait is likely to be that is planned to be so long: others leave earlier, give back, or stay. It learns from
 * how waits of about that length came out at the same cluster. What it begins with is how they did in a log: each wait that is
 * learned takes the place of one of those. Who learns is alone with it; asking changes nothing.
 */
public final class WaitForecast {

    private static final int REMEMBERED = 200; // some weeks at a busy cluster: it follows the seasons
    private static final int LOW = 10; // percentile; the high one lies as far from the top
    private static final int PERCENT = 100;
    private static final int SHUFFLE =
            9; // shares no divisor with a log's twenty: neither the short ones go first nor the long ones
    private static final Duration NO_LONGER_SHORT = Duration.ofMinutes(1); // a share of less would be noise

    /** Waits up to these are alike; the last kind is longer. */
    private static final List<Duration> KINDS = List.of(
            Duration.ofSeconds(59),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofMinutes(120),
            Duration.ofMinutes(240));

    /**
     * Each twentieth of the waits of one kind, in thousandths of what was predicted: from the first half of a month's replay
     * of a workplace's log (ACN-Data, Caltech, October 2018) at 30, 40 and 60 kW.
     */
    private static final int[][] FROM_A_LOG = {
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {
            62, 277, 559, 662, 813, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1000
        },
        {
            64, 262, 486, 961, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1248
        },
        {20, 28, 137, 227, 542, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1213
        },
        {21, 61, 235, 325, 492, 659, 844, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1137},
        {22, 56, 79, 85, 281, 647, 918, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000},
        {6, 6, 21, 21, 109, 109, 109, 863, 863, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000}
    };

    private final Seen[] kinds = new Seen[FROM_A_LOG.length];

    public WaitForecast() {
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = new Seen(FROM_A_LOG[kind]);
        }
    }

    /** A wait that was predicted to be so long was that long. */
    public void learn(Duration predicted, Duration actual) {
        kinds[kindOf(predicted)].add((int) WordAndDeed.ratio(actual.toSeconds(), base(predicted)));
    }

    /**
     * The 10th to the 90th percentile of a wait.
     *
     * @param predicted until the start that is planned now; 0 or more
     */
    public WaitBand band(Duration predicted) {
        Seen seen = kinds[kindOf(predicted)];
        return new WaitBand(scaled(predicted, seen.low()), scaled(predicted, seen.high()));
    }

    private static int kindOf(Duration predicted) {
        int kind = 0;
        while (kind < KINDS.size() && predicted.compareTo(KINDS.get(kind)) > 0) {
            kind++;
        }
        return kind;
    }

    private static long base(Duration predicted) {
        return Math.max(NO_LONGER_SHORT.toSeconds(), predicted.toSeconds());
    }

    private static Duration scaled(Duration predicted, int ratio) {
        return Duration.ofSeconds(base(predicted) * ratio / WordAndDeed.AS_SAID);
    }

    /** The last so many shares; at first the log's, each of which gives way to one that is learned. */
    private static final class Seen {

        private final int[] ring = new int[REMEMBERED];
        private int count;
        private int next;

        Seen(int[] before) {
            count = before.length;
            for (int index = 0; index < count; index++) {
                ring[index] = before[index * SHUFFLE % count];
            }
        }

        void add(int ratio) {
            ring[next] = ratio;
            next = (next + 1) % ring.length;
            count = Math.max(count, next == 0 ? ring.length : next);
        }

        int low() {
            return sorted()[cutOff()];
        }

        int high() {
            return sorted()[count - 1 - cutOff()];
        }

        /**
         * How many lie outside on each side. The next wait is as likely to fall into any of the {@code count + 1} gaps between
         * those that were seen.
         */
        private int cutOff() {
            return Math.max(0, (count + 1) * LOW / PERCENT - 1);
        }

        private int[] sorted() {
            int[] sorted = Arrays.copyOf(ring, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
