package org.fairwatt.engine.profile;

import java.util.List;
import org.fairwatt.energy.Power;

/**
 * A node of a cluster's tree: the transformer, or a circuit below it.
 *
 * @param name the transformer's name or the circuit's code, as people know it
 * @param parent index of the node above; -1 for the transformer itself
 * @param available per bucket, what charging may draw here: the limit without the base load
 */
public record GridNode(String name, int parent, NodeKind kind, List<Power> available) {

    public GridNode {
        available = List.copyOf(available);
        if ((kind == NodeKind.TRANSFORMER) != (parent == -1)) {
            throw new IllegalArgumentException(
                    "The %s (%s) has parent %d; only the transformer has none (-1).".formatted(kind, name, parent));
        }
    }
}
