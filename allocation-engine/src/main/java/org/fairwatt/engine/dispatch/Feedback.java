package org.fairwatt.engine.dispatch;

import java.util.Optional;
import org.fairwatt.energy.Current;

/**
 * What is known of a plug at this moment.
 *
 * @param limit the limit that its station holds now, on each phase; zero while it pauses
 * @param draws what the vehicle draws on its most loaded phase; empty when nobody measures it
 * @param heard whether the station hears us; one that does not keeps {@code limit}, which it was leased
 */
public record Feedback(Current limit, Optional<Current> draws, boolean heard) {

    public Feedback {
        Plausible.requireCurrent("limit", "a station", limit);
        draws.ifPresent(current -> Plausible.requireCurrent("draw", "a vehicle", current));
    }

    /** What it loads its phases with now, as far as one knows. */
    long milliamperes() {
        return heard
                ? draws.orElse(limit).milliamperes()
                : Math.max(limit.milliamperes(), draws.orElse(limit).milliamperes());
    }

    /** True when it draws more than it was told. */
    boolean isStubborn() {
        return draws.orElse(limit).compareTo(limit) > 0;
    }

    boolean isOn() {
        return !limit.isZero();
    }
}
