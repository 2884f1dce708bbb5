package org.fairwatt.engine.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;

/**
 * What a vehicle has, and what it is expected to want.
 *
 * @param pluggedAt when it was plugged in; who came first goes first where nothing else decides
 * @param delivered energy so far
 * @param wanted energy that it is still expected to take; zero when it seems to be full
 * @param left time until it is expected to leave; zero when it is overdue
 * @param credit what fairness remembers of its driver, in thousandths: -1000 (had much, or misled) to 1000 (had little)
 */
public record Outlook(Instant pluggedAt, Energy delivered, Energy wanted, Duration left, int credit) {

    /** The greatest credit, and below zero the greatest debt. */
    public static final int MOST_CREDIT = 1_000;

    public Outlook {
        Plausible.requireRange("credit", credit, -MOST_CREDIT, MOST_CREDIT);
        left = Plausible.notNegative(left);
    }
}
