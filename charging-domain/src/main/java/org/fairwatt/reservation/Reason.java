package org.fairwatt.reservation;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a decision is what it is.
 *
 * @param boundBy name of what bound first at the wished time: a transformer's name or a circuit's code
 * @param firstPossible when the wish could be met first, where that is known and not the answer itself
 */
public record Reason(ReasonCode code, Optional<String> boundBy, Optional<Instant> firstPossible) {

    public static Reason of(ReasonCode code) {
        return new Reason(code, Optional.empty(), Optional.empty());
    }

    public static Reason boundBy(ReasonCode code, String name) {
        return new Reason(code, Optional.of(name), Optional.empty());
    }
}
