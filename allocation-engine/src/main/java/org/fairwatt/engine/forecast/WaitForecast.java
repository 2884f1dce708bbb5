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
    private static final int ONE = 1_000_000; // what was predicted is what came
    private static final long MOST = 100L * ONE; // more tells only that what was predicted was close to nothing
    private static final long ALWAYS_UNSURE_S =
            Duration.ofMinutes(5).toSeconds(); // a short wait is wrong by more than its share: 2 to 10 min do as well

    /** Waits up to these are alike; the last kind is longer. */
    private static final List<Duration> KINDS = List.of(
            Duration.ofSeconds(59),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofMinutes(120),
            Duration.ofMinutes(240));

    /**
     * Each twentieth of the waits of one kind, in thousandths of what was predicted, both five minutes longer: from the first half of a
     * month's replay of a workplace's log (ACN-Data, Caltech, October 2018) at 30, 40 and 60 kW.
     */
    private static final int[][] FROM_A_LOG = {
        {
            1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1000, 1000
        },
        {
            437, 566, 735, 797, 888, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1000
        },
        {
            234, 396, 579, 968, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1000, 1203
        },
        {
            118, 125, 223, 304, 588, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            1192
        },
        {73, 110, 275, 361, 519, 677, 852, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1130
        },
        {48, 82, 104, 110, 300, 657, 920, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000},
        {20, 20, 34, 34, 121, 121, 121, 865, 865, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000}
    };

    private final Seen[] kinds = new Seen[FROM_A_LOG.length];

    public WaitForecast() {
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = new Seen(FROM_A_LOG[kind]);
        }
    }

    /** A wait that was predicted to be so long was that long. */
    public void learn(Duration predicted, Duration actual) {
        kinds[kindOf(predicted)].add(ratio(predicted, actual));
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

    private static int ratio(Duration predicted, Duration actual) {
        long unsure = Math.max(0, actual.toSeconds()) + ALWAYS_UNSURE_S;
        return (int) Math.min(MOST, unsure * ONE / (predicted.toSeconds() + ALWAYS_UNSURE_S));
    }

    private static Duration scaled(Duration predicted, long ratio) {
        long unsure = ((predicted.toSeconds() + ALWAYS_UNSURE_S) * ratio + ONE / 2) / ONE;
        return Duration.ofSeconds(Math.max(0, unsure - ALWAYS_UNSURE_S));
    }

    /** The last so many shares; at first the log's, each of which gives way to one that is learned. */
    private static final class Seen {

        private final int[] ring = new int[REMEMBERED];
        private int count;
        private int next;

        Seen(int[] before) {
            count = before.length;
            for (int index = 0; index < count; index++) {
                ring[index] = before[index * SHUFFLE % count] * (ONE / 1_000);
            }
        }

        void add(int ratio) {
            ring[next] = ratio;
            next = (next + 1) % ring.length;
            count = Math.max(count, next == 0 ? ring.length : next);
        }

        long low() {
            int[] sorted = sorted();
            return between(sorted[whole()], sorted[Math.min(whole() + 1, count - 1)]);
        }

        long high() {
            int[] sorted = sorted();
            return between(sorted[count - 1 - whole()], sorted[Math.max(count - 2 - whole(), 0)]);
        }

        private long between(long outer, long inner) {
            return outer + (inner - outer) * (outside() % PERCENT) / PERCENT;
        }

        private int whole() {
            return outside() / PERCENT;
        }

        /**
         * How many lie outside on each side, in hundredths. The next wait is as likely to fall into any of the {@code count + 1}
         * gaps between those that were seen.
         */
        private int outside() {
            return Math.max(0, (count + 1) * LOW - PERCENT);
        }

        private int[] sorted() {
            int[] sorted = Arrays.copyOf(ring, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
