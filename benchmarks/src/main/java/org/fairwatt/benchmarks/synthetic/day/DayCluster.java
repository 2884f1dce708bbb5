package org.fairwatt.benchmarks.synthetic.day;

import java.util.List;

/**
 * What hangs under one transformer.
 *
 * @param nodes the transformer first, parents before children
 * @param plugs those of one station beside each other
 */
public record DayCluster(List<DayNode> nodes, List<DayPlug> plugs) {

    public DayCluster {
        nodes = List.copyOf(nodes);
        plugs = List.copyOf(plugs);
    }
}
