package org.fairwatt.engine.dispatch;

import java.util.List;

/**
 * A cluster's tree as it is at this moment.
 *
 * @param phaseVolts between a phase and neutral, V; 1 to 1,000
 * @param nodes the transformer first, then circuits, parents before children; 1 or more
 */
public record Feeder(int phaseVolts, List<FeederNode> nodes) {

    public Feeder {
        nodes = List.copyOf(nodes);
        Plausible.requireRange("phase voltage in V", phaseVolts, 1, Plausible.MOST_PHASE_VOLTS);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("A feeder has at least a transformer; there are 0 nodes.");
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
