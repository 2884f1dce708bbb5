package org.fairwatt.benchmarks.synthetic.run;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayNode;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.District;

/** The trees of a district's clusters, numbered through. */
public final class Forest {

    private final List<DayNode> nodes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<DayPlug> plugs = new ArrayList<>();
    private final List<Integer> plugNodes = new ArrayList<>();

    public Forest(District district) {
        district.clusters().forEach(this::add);
    }

    private void add(DayCluster cluster) {
        int offset = nodes.size();
        for (DayNode node : cluster.nodes()) {
            nodes.add(node);
            parents.add(node.parent() < 0 ? -1 : offset + node.parent());
        }
        for (DayPlug plug : cluster.plugs()) {
            plugs.add(plug);
            plugNodes.add(offset + plug.place().node());
        }
    }

    public List<DayNode> nodes() {
        return nodes;
    }

    public List<DayPlug> plugs() {
        return plugs;
    }

    /** Index of the node above {@code node}; -1 above a transformer. */
    public int parent(int node) {
        return parents.get(node);
    }

    /** Index of the node that feeds {@code plug}. */
    public int nodeOf(int plug) {
        return plugNodes.get(plug);
    }
}
