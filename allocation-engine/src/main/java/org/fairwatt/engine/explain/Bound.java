package org.fairwatt.engine.explain;

import java.util.Optional;

/**
 * What stood in the way.
 *
 * @param name the transformer's name or the circuit's code; empty for chargers
 */
record Bound(Kind kind, Optional<String> name) {

    enum Kind {
        TRANSFORMER,
        CIRCUIT,
        CHARGERS
    }

    static final Bound CHARGERS = new Bound(Kind.CHARGERS, Optional.empty());
}
