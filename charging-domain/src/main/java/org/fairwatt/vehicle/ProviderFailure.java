package org.fairwatt.vehicle;

import java.time.Duration;
import java.util.Optional;

/** The provider, or the car behind it, did not do what it was asked. */
public final class ProviderFailure extends RuntimeException {

    /** What it means for whoever asked. */
    public enum Kind {
        /** The consent, or a token of it, no longer counts: its owner has to sign in again. */
        REAUTHENTICATE,
        /** Asked too often. */
        RATE_LIMITED,
        /** The car sleeps, or is out of reach. */
        ASLEEP,
        /** This car can't do that. */
        NOT_CAPABLE,
        /** Its owner did not allow that. */
        PERMISSION,
        /** The maker, or the provider, wants to be paid first. */
        BILLING,
        /** The provider, or the maker behind it, failed. */
        UPSTREAM,
        /** No answer in time. */
        TIMEOUT
    }

    private final Kind kind;
    private final Optional<Duration> retryAfter;

    private ProviderFailure(Kind kind, Optional<Duration> retryAfter, String message) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** @param message what happened, for the log; never a token */
    public static ProviderFailure of(Kind kind, String message) {
        return new ProviderFailure(kind, Optional.empty(), message);
    }

    public static ProviderFailure rateLimited(Optional<Duration> retryAfter, String message) {
        return new ProviderFailure(Kind.RATE_LIMITED, retryAfter, message);
    }

    public Kind kind() {
        return kind;
    }

    /** How long to wait, when the provider told. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
