package org.fairwatt.fairness;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;

/**
 * Sums over the visits of somebody, of which the older ones count less and less: after each half-life half as much.
 *
 * @param at the moment for which the sums hold
 * @param visits number of visits, in thousandths
 * @param wantedWh what was wanted, Wh
 * @param gotWh what was got, Wh
 * @param latelyWh what was got in the last hours, Wh; it is forgotten by {@link #LATELY}, so that who splits a visit into
 *     several is known to have been served
 * @param misled how far plans were misled, in thousandths per visit, summed
 */
public record Remembered(Instant at, long visits, long wantedWh, long gotWh, long latelyWh, long misled) {

    public static final Remembered NOTHING = new Remembered(Instant.EPOCH, 0, 0, 0, 0, 0);

    /** Half of what somebody got is forgotten by then, as far as it is one stay in several parts. */
    public static final Duration LATELY = Duration.ofHours(8);

    /** One visit. */
    public static final int VISIT = 1_000;

    private static final long MOST = 1L << 40; // above anything that anybody wants in a year, far from overflow

    public Remembered {
        for (long sum : new long[] {visits, wantedWh, gotWh, latelyWh, misled}) {
            if (sum < 0) {
                throw new IllegalArgumentException("A remembered sum (%d) must not be negative.".formatted(sum));
            }
        }
    }

    /** The same at {@code now}, when some of it is forgotten; a clock that was set back makes nobody remember more. */
    public Remembered asOf(Instant now, Duration halfLife) {
        if (!now.isAfter(at)) {
            return this;
        }
        double kept = kept(now, halfLife);
        return new Remembered(
                now,
                Math.round(visits * kept),
                Math.round(wantedWh * kept),
                Math.round(gotWh * kept),
                Math.round(latelyWh * kept(now, LATELY)),
                Math.round(misled * kept));
    }

    /**
     * The same with one more visit.
     *
     * @param lately what the person or the vehicle got in the last hours before
     */
    public Remembered after(Visit visit, Energy lately, Duration halfLife) {
        Remembered then = asOf(visit.endedAt(), halfLife);
        return new Remembered(
                then.at,
                add(then.visits, weight(visit, lately)),
                add(then.wantedWh, visit.wanted().wattHours()),
                add(then.gotWh, visit.got().wattHours()),
                add(then.latelyWh, visit.got().wattHours()),
                add(then.misled, visit.misled()));
    }

    /** A part of a stay counts as a part of a visit, so that unplugging makes nobody better known. */
    private static long weight(Visit visit, Energy lately) {
        long gotWh = Math.min(MOST, visit.got().wattHours());
        long beforeWh = Math.min(MOST, lately.wattHours());
        return beforeWh == 0 ? VISIT : Math.max(1, VISIT * gotWh / (gotWh + beforeWh));
    }

    /** What is remembered of both together, at the later of their moments. */
    public Remembered plus(Remembered other, Duration halfLife) {
        Instant later = at.isAfter(other.at) ? at : other.at;
        Remembered mine = asOf(later, halfLife);
        Remembered theirs = other.asOf(later, halfLife);
        return new Remembered(
                later,
                add(mine.visits, theirs.visits),
                add(mine.wantedWh, theirs.wantedWh),
                add(mine.gotWh, theirs.gotWh),
                add(mine.latelyWh, theirs.latelyWh),
                add(mine.misled, theirs.misled));
    }

    private double kept(Instant now, Duration halfLife) {
        double halfLives = (double) Duration.between(at, now).toSeconds() / Math.max(1, halfLife.toSeconds());
        return Math.pow(0.5, halfLives);
    }

    private static long add(long one, long other) {
        return Math.min(MOST, one + Math.min(MOST, other));
    }
}
