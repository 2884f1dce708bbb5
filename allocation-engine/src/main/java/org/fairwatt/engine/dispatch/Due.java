package org.fairwatt.engine.dispatch;

import java.time.Duration;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;

/**
 * What is still owed of a promise.
 *
 * @param owed energy that is promised and not delivered yet; zero when the promise is kept, or there is none
 * @param kept the power that is kept for it at this moment; zero before it begins
 * @param left time until the promise ends; zero when it has
 */
public record Due(Energy owed, Power kept, Duration left) {

    public static final Due NOTHING = new Due(Energy.ZERO, Power.ZERO, Duration.ZERO);

    /** The power that the promise needs at this moment, W: what is kept, and all there is when it is overdue. */
    long neededWatts() {
        if (owed.isZero()) {
            return 0;
        }
        return left.isZero() || left.isNegative() ? Long.MAX_VALUE : kept.watts();
    }
}
