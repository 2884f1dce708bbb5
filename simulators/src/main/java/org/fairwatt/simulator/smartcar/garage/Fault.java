package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;

/** What can be made to go wrong with a car or an account. */
public enum Fault {
    /** The car sleeps and can't be asked. */
    ASLEEP(Duration.ZERO),
    /** It was asked too often; the duration says when to ask again. */
    RATE_LIMIT(Duration.ofSeconds(30)),
    /** It tells nothing new: the last reading stays, as old as the duration says. */
    STALE(Duration.ofHours(3)),
    /** Its battery's charge level is missing from the answer. */
    NO_PERCENTAGE(Duration.ZERO),
    /** The owner took the consent back; a new one ends the fault. */
    REVOKED(Duration.ZERO),
    /** The owner has a new password at the maker; signing in again ends the fault. */
    PASSWORD_CHANGED(Duration.ZERO),
    /** The maker's service doesn't answer. */
    OUTAGE(Duration.ZERO),
    /** The month's requests are used up. */
    QUOTA(Duration.ZERO);

    private final Duration usually;

    Fault(Duration usually) {
        this.usually = usually;
    }

    /** Its duration, if none is said; zero if it has none. */
    public Duration usually() {
        return usually;
    }
}
