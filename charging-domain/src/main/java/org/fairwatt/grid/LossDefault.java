package org.fairwatt.grid;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Power;

/**
 * What holds instead of a limit when its source goes silent.
 *
 * @param silentAfter the source is expected to say something at least this often; 1 minute to 24 hours
 * @param limit what holds from then on, until the source speaks again or the limit's validity ends
 */
public record LossDefault(Duration silentAfter, Power limit) {

    /** Who speaks less often than daily is not listened to for signs of life. */
    public static final Duration LONGEST = Duration.ofHours(24);

    public static final Duration SHORTEST = Duration.ofMinutes(1);

    public LossDefault {
        if (silentAfter.compareTo(SHORTEST) < 0 || silentAfter.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The time after which a source is silent (%s) must be between %s and %s."
                    .formatted(silentAfter, SHORTEST, LONGEST));
        }
    }

    /** The first instant at which a source counts as silent that spoke last at {@code lastWord}. */
    public Instant silentFrom(Instant lastWord) {
        return lastWord.plus(silentAfter);
    }
}
