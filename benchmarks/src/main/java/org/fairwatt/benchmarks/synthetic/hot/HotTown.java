package org.fairwatt.benchmarks.synthetic.hot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayMaker;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.engine.FilledCluster;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A day of size L whose requests have all been promised something, if there was room: 12,000 in 40 clusters. */
@State(Scope.Benchmark)
public class HotTown {
    private static final int LOAD_PERCENT = 100;

    final List<Asked> granted = new ArrayList<>();
    final List<Asked> refused = new ArrayList<>();
    final List<FilledCluster> clusters = new ArrayList<>();
    private int next;

    /** A request, and the cluster as it is without it. */
    record Asked(ClusterState before, Need need, Optional<Placement> got) {}

    /** Fills the clusters. */
    @Setup(Level.Trial)
    public void fill() {
        for (District district : DayMaker.make(DaySize.L, LOAD_PERCENT, 1).districts()) {
            for (DayCluster cluster : district.clusters()) {
                fill(FilledCluster.of(cluster, district.requests()));
            }
        }
    }

    private void fill(FilledCluster cluster) {
        Inserter inserter = new Inserter();
        clusters.add(cluster);
        cluster.refused().forEach(need -> refused.add(new Asked(cluster.full(), need, Optional.empty())));
        for (Need need : cluster.promised()) {
            ClusterState before = cluster.without(need);
            granted.add(new Asked(before, need, inserter.best(before, need)));
        }
    }

    /** One after the other, over and over. */
    <T> T next(List<T> all) {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
