package org.fairwatt.api.budget;

import java.time.Duration;

/** Somebody asks for more than the budget holds at this moment; nothing was done. */
public final class OverBudget extends RuntimeException {

    private final Duration retryAfter;

    OverBudget(String whose, Duration retryAfter) {
        super(
                "%s has asked for more than is given out at a time. Wait %d s, then ask again; maybe ask for less at once."
                        .formatted(whose, seconds(retryAfter)),
                null,
                false,
                false);
        this.retryAfter = retryAfter;
    }

    /** How long it takes until the same could be asked for, in whole seconds, 1 or more. */
    public long retryAfterSeconds() {
        return seconds(retryAfter);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
