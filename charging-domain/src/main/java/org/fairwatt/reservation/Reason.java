package org.fairwatt.reservation;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a decision is what it is.
 *
 * @param boundBy name of what bound first at the wished time: a circuit's code or a transformer's name, whose quotas go by it too
 * @param firstPossible when the wish could be met first, where that is known and not the answer itself
 * @param inputs what it was decided on; empty for decisions that were made before this was kept
 */
public record Reason(
        ReasonCode code, Optional<String> boundBy, Optional<Instant> firstPossible, Optional<ReasonInputs> inputs) {

    public Reason(ReasonCode code, Optional<String> boundBy, Optional<Instant> firstPossible) {
        this(code, boundBy, firstPossible, Optional.empty());
    }

    public static Reason of(ReasonCode code) {
        return new Reason(code, Optional.empty(), Optional.empty());
    }

    public static Reason boundBy(ReasonCode code, String name) {
        return new Reason(code, Optional.of(name), Optional.empty());
    }

    /** The same, decided on {@code decidedOn}. */
    public Reason on(ReasonInputs decidedOn) {
        return new Reason(code, boundBy, firstPossible, Optional.of(decidedOn));
    }
}
