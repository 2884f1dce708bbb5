package org.fairwatt.benchmarks.synthetic.hot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayMaker;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.engine.EngineView;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A day of size L whose requests have all been promised something, if there was room: 12,000 in 40 clusters. */
@State(Scope.Benchmark)
public class HotTown {
    private static final int LOAD_PERCENT = 100;
    private static final int SMALLEST_PROMISE_PERCENT = 10;

    final List<Asked> granted = new ArrayList<>();
    final List<Asked> refused = new ArrayList<>();
    final List<Full> clusters = new ArrayList<>();
    private int next;

    /** A request, and the cluster as it is without it. */
    record Asked(ClusterState before, Need need, Optional<Placement> got) {}

    /** A cluster with all its promises. */
    record Full(ClusterState state, List<Need> needs) {}

    /** Fills the clusters. */
    @Setup(Level.Trial)
    public void fill() {
        for (District district : DayMaker.make(DaySize.L, LOAD_PERCENT, 1).districts()) {
            for (DayCluster cluster : district.clusters()) {
                fill(cluster, district.requests());
            }
        }
    }

    private void fill(DayCluster cluster, List<DayRequest> requests) {
        Inserter inserter = new Inserter();
        List<Commitment> held = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        List<Need> turnedDown = new ArrayList<>();
        ClusterState empty = EngineView.empty(cluster);
        for (DayRequest request : requests) {
            if (cluster.plugs().stream().noneMatch(plug -> request.mostW(plug) > 0)) {
                continue;
            }
            Need need = need(request);
            Optional<Placement> place = inserter.best(empty.holding(held), need);
            place.ifPresentOrElse(
                    it -> {
                        held.add(new Commitment(
                                need.id(), it.evse(), it.plugged(), it.charging(), it.limit(), need.category(), false));
                        needs.add(need);
                    },
                    () -> turnedDown.add(need));
        }
        ClusterState full = empty.holding(held);
        clusters.add(new Full(full, needs));
        turnedDown.forEach(need -> refused.add(new Asked(full, need, Optional.empty())));
        for (Need need : needs) {
            ClusterState before = empty.holding(held.stream()
                    .filter(commitment -> !commitment.id().equals(need.id()))
                    .toList());
            granted.add(new Asked(before, need, inserter.best(before, need)));
        }
    }

    private static Need need(DayRequest request) {
        return new Need(
                request.id(),
                request.vehicle(),
                request.stations(),
                request.energy(),
                EngineView.window(request),
                request.category(),
                Duration.ZERO,
                Energy.ofKilowattHours(3),
                SMALLEST_PROMISE_PERCENT);
    }

    /** One after the other, over and over. */
    <T> T next(List<T> all) {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
