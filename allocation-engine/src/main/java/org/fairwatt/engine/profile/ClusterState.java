package org.fairwatt.engine.profile;

import java.util.List;

/**
 * A cluster at one moment: its tree, its EVSEs and what they are promised to.
 *
 * @param nodes the transformer first, then circuits, parents before children
 * @param commitments all that hold an EVSE or power within the grid
 * @param rations what is kept for whom
 */
public record ClusterState(
        BucketGrid grid, List<GridNode> nodes, List<EvsePlace> evses, List<Commitment> commitments, Rations rations) {

    public ClusterState {
        nodes = List.copyOf(nodes);
        evses = List.copyOf(evses);
        commitments = List.copyOf(commitments);
        requireTree(grid, nodes);
        for (EvsePlace evse : evses) {
            if (evse.node() < 0 || evse.node() >= nodes.size()) {
                throw new IllegalArgumentException("EVSE (%s) hangs on node %d; there are %d nodes."
                        .formatted(evse.id(), evse.node(), nodes.size()));
            }
        }
    }

    /** The same with other commitments. */
    public ClusterState holding(List<Commitment> others) {
        return new ClusterState(grid, nodes, evses, others, rations);
    }

    private static void requireTree(BucketGrid grid, List<GridNode> nodes) {
        if (nodes.isEmpty() || nodes.get(0).kind() != NodeKind.TRANSFORMER) {
            throw new IllegalArgumentException("The first node must be the transformer.");
        }
        for (int index = 0; index < nodes.size(); index++) {
            GridNode node = nodes.get(index);
            if (node.parent() >= index || (index > 0 && node.parent() < 0)) {
                throw new IllegalArgumentException(
                        "Node %d (%s) has parent %d; parents come before their children, and there is one transformer."
                                .formatted(index, node.name(), node.parent()));
            }
            if (node.available().size() != grid.count()) {
                throw new IllegalArgumentException("Node %d (%s) has %d values for %d buckets."
                        .formatted(index, node.name(), node.available().size(), grid.count()));
            }
        }
    }
}
