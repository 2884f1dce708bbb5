package org.fairwatt.grid;

import java.time.Duration;
import org.fairwatt.energy.Power;

/**
 * How fast a node is given back what a limit kept from it, so that not all who waited begin at the same moment.
 *
 * @param wattsPerMinute 1 to 1,000,000,000 W/min: no node carries more than 1 GW
 */
public record Ramp(long wattsPerMinute) {

    /** As long as a metering period: the load that comes back is spread over one. */
    public static final Duration USUAL_RELEASE = Duration.ofMinutes(15);

    /** No release takes longer; who plans looks so far back, and no further. */
    public static final Duration LONGEST_RELEASE = Duration.ofHours(4);

    private static final long MOST_WATTS_PER_MINUTE = 1_000_000_000;
    private static final long MILLIS_PER_MINUTE = 60_000;

    public Ramp {
        if (wattsPerMinute < 1 || wattsPerMinute > MOST_WATTS_PER_MINUTE) {
            throw new IllegalArgumentException("The ramp (%d W per minute) must be between 1 and %d W per minute."
                    .formatted(wattsPerMinute, MOST_WATTS_PER_MINUTE));
        }
    }

    /** What holds when nothing else is said: a node rises from nothing to {@code rating} in {@link #USUAL_RELEASE}. */
    public static Ramp usual(Power rating) {
        return lasting(rating, USUAL_RELEASE);
    }

    /** The slowest that there is for a node with this rating: {@link #LONGEST_RELEASE} from nothing to {@code rating}. */
    public static Ramp slowest(Power rating) {
        return lasting(rating, LONGEST_RELEASE);
    }

    private static Ramp lasting(Power rating, Duration release) {
        long minutes = release.toMinutes();
        return new Ramp(Math.max(1, (rating.watts() + minutes - 1) / minutes)); // rounded up: never later than that
    }

    /**
     * What {@code from} has risen to after {@code elapsed}, rounded down.
     *
     * @param most where it ends; not less than {@code from}
     */
    public Power risen(Power from, Duration elapsed, Power most) {
        long missing = most.minusAtMost(from).watts();
        if (elapsed.toMinutes() > missing / wattsPerMinute) { // and so the product below is small
            return most;
        }
        long watts = wattsPerMinute * elapsed.toMillis() / MILLIS_PER_MINUTE;
        return from.plus(new Power(Math.min(watts, missing)));
    }
}
