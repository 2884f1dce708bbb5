package org.fairwatt.grid;

import java.util.Optional;
import org.fairwatt.energy.Power;

/**
 * What a limit says beside its power and its time.
 *
 * @param onLoss empty when its source is not expected to say anything more
 * @param ramp how its node is released from it; empty for {@link Ramp#usual}
 */
public record LimitTerms(LimitKind kind, Optional<LossDefault> onLoss, Optional<Ramp> ramp) {

    /** The ramp of a limit at a node with this rating. */
    public Ramp rampAt(Power rating) {
        return ramp.orElseGet(() -> Ramp.usual(rating));
    }

    /** Those of {@code source} when nothing is said. */
    public static LimitTerms usualOf(LimitSource source) {
        return new LimitTerms(source.usualKind(), Optional.empty(), Optional.empty());
    }
}
