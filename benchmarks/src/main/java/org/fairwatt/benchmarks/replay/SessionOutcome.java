package org.fairwatt.benchmarks.replay;

import org.fairwatt.benchmarks.log.ReplaySession;
import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param isLiar whether its driver exaggerated on purpose
 * @param deliveredWs from 0 to the session's demand, W·s
 * @param firstPower when power flowed first, epoch s; null if none did, or nobody knows when
 * @param promiseKept null if nothing was promised
 * @param moves how often the promise was announced anew
 */
public record SessionOutcome(
        ReplaySession session,
        boolean isLiar,
        long deliveredWs,
        @Nullable Long firstPower,
        @Nullable Boolean promiseKept,
        int moves) {

    public SessionOutcome {
        if (deliveredWs < 0 || deliveredWs > session.demandWs()) {
            throw new IllegalArgumentException("What was delivered (%d W·s) must be from 0 to the demand (%d W·s)."
                    .formatted(deliveredWs, session.demandWs()));
        }
    }

    /** The part of its demand that the car got, 0 to 1. */
    public double servedFraction() {
        return (double) deliveredWs / session.demandWs();
    }
}
