package org.fairwatt.vehicle;

/** How a question to a car ended. */
public enum ReadingOutcome {
    /** The car told something. */
    READ,
    /** Asked less than a minute ago; what is known stands. */
    UP_TO_DATE,
    /** The car sleeps, or is out of reach. */
    ASLEEP,
    /** Asked too often. */
    RATE_LIMITED,
    /** The maker wants its owner to sign in again. */
    RECONNECT_NEEDED,
    /** This car does not tell. */
    NOT_CAPABLE,
    /** The provider does not answer; trying again later makes sense. */
    UNAVAILABLE,
    /** Entered by hand: there is nobody to ask. */
    BY_HAND
}
