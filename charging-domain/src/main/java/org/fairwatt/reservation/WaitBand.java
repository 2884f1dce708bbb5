package org.fairwatt.reservation;

import java.time.Duration;

/**
 * How long power is likely to let a driver wait, from the wished start on: the 10th to the 90th percentile.
 *
 * @param low 0 or more
 * @param high {@code low} or more
 */
public record WaitBand(Duration low, Duration high) {

    public WaitBand {
        if (low.isNegative() || high.compareTo(low) < 0) {
            throw new IllegalArgumentException("A wait can't be from %s to %s.".formatted(low, high));
        }
    }

    public boolean contains(Duration wait) {
        return wait.compareTo(low) >= 0 && wait.compareTo(high) <= 0;
    }

    public Duration width() {
        return high.minus(low);
    }
}
