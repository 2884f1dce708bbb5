package org.fairwatt.engine.dispatch;

import java.util.List;

/**
 * A cluster's tree as it is at this moment.
 *
 * @param phaseVolts between a phase and neutral, V; more than 0
 * @param nodes the transformer first, then circuits, parents before children
 */
public record Feeder(int phaseVolts, List<FeederNode> nodes) {

    public Feeder {
        nodes = List.copyOf(nodes);
        if (phaseVolts < 1) {
            throw new IllegalArgumentException("The phase voltage (%d V) must be more than 0.".formatted(phaseVolts));
        }
        for (int index = 0; index < nodes.size(); index++) {
            int parent = nodes.get(index).parent();
            if (parent >= index || (parent < 0) != (index == 0)) {
                throw new IllegalArgumentException(
                        "Node %d (%s) has parent %d; parents come before their children, and there is one transformer."
                                .formatted(index, nodes.get(index).name(), parent));
            }
        }
    }
}
