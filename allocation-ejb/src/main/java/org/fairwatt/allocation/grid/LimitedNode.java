package org.fairwatt.allocation.grid;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;

/**
 * A node for which limits are set.
 *
 * @param circuit empty for the transformer itself
 */
record LimitedNode(Cluster cluster, Optional<Circuit> circuit) {

    Power rating() {
        return circuit.map(Circuit::rating).orElseGet(cluster::rating);
    }

    Optional<CircuitId> circuitId() {
        return circuit.map(Circuit::id);
    }

    Optional<String> circuitCode() {
        return circuit.map(Circuit::code);
    }

    /** For people. */
    String inWords() {
        return circuit.map(it -> "circuit (%s)".formatted(it.code()))
                .orElseGet(() -> "transformer (%s)".formatted(cluster.code()));
    }
}
