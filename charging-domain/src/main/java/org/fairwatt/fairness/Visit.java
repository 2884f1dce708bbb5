package org.fairwatt.fairness;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;

/**
 * How a visit went, against what was said before it.
 *
 * @param endedAt when the vehicle left, or was known not to come
 * @param said what the driver asked for
 * @param wanted what the vehicle would have taken, as far as one can tell: what it took if it got full, what it was
 *     believed to want if not
 * @param got what it took
 * @param full whether it wanted no more when it left
 * @param saidStay how long the driver said to stay
 * @param stay how long it stayed
 * @param attendance whether the vehicle came at all, or the plug was kept for nothing
 */
public record Visit(
        Instant endedAt,
        Energy said,
        Energy wanted,
        Energy got,
        boolean full,
        Duration saidStay,
        Duration stay,
        Attendance attendance) {

    /** Misleading as much as one can at one visit. */
    public static final int ALL = 1_000;

    private static final Duration GRACE = Duration.ofMinutes(30); // in a real log 38 % of honest drivers are later
    private static final int PADDING_PERCENT = 35; // in a real log what is taken is 65 % of what is asked for

    private static final long FAR = 1L << 40; // seconds or watt-hours that nobody stays or takes

    public Visit {
        if (saidStay.isNegative() || stay.isNegative()) {
            throw new IllegalArgumentException(
                    "The stays (%s said, %s in truth) must not be negative.".formatted(saidStay, stay));
        }
    }

    /** Somebody asked for {@code said} for {@code saidStay}, and did not come. */
    public static Visit missed(Instant at, Energy said, Duration saidStay, Attendance how) {
        return new Visit(at, said, Energy.ZERO, Energy.ZERO, false, saidStay, Duration.ZERO, how);
    }

    /** How far the driver misled the plan, in thousandths: by not coming, staying longer, or asking for more than it took. */
    public int misled() {
        return switch (attendance) {
            case CAME -> Math.min(ALL, overstayed() + overstated());
            case CANCELED_LATE -> ALL / 2;
            case DID_NOT_COME -> ALL;
        };
    }

    /** What was stayed beyond the word, as a share of it; twice that when the vehicle only stood there. */
    private int overstayed() {
        long beyondS = Math.max(0, stay.minus(saidStay).minus(GRACE).toSeconds());
        long share = Math.min(FAR, beyondS) * ALL / Math.max(1, saidStay.toSeconds());
        return (int) Math.min(ALL, full ? share * 2 : share);
    }

    /** What was asked for and not taken, as a share of it; only who leaves with a full battery tells. */
    private int overstated() {
        if (!full || said.isZero()) {
            return 0;
        }
        long asked = Math.min(FAR, said.wattHours());
        long believable = asked * (100 - PADDING_PERCENT) / 100;
        return (int) (Math.max(0, believable - got.wattHours()) * ALL / asked);
    }
}
