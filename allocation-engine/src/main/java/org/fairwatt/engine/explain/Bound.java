package org.fairwatt.engine.explain;

import java.util.Optional;
import org.fairwatt.engine.profile.Ration;

/**
 * What stood in the way.
 *
 * @param name the transformer's name or the circuit's code; empty for chargers
 */
record Bound(Kind kind, Optional<String> name) {

    enum Kind {
        TRANSFORMER,
        CIRCUIT,
        CHARGERS,
        FLOORS_OF_OTHERS,
        FLEET_SHARE,
        EMERGENCY_RESERVE
    }

    static final Bound CHARGERS = new Bound(Kind.CHARGERS, Optional.empty());

    /** What {@code ration} keeps of the power of {@code transformer}. */
    static Bound by(Ration ration, String transformer) {
        Kind kind = switch (ration) {
            case FLOORS_OF_OTHERS -> Kind.FLOORS_OF_OTHERS;
            case FLEET_SHARE -> Kind.FLEET_SHARE;
            case EMERGENCY_RESERVE -> Kind.EMERGENCY_RESERVE;
        };
        return new Bound(kind, Optional.of(transformer));
    }
}
