package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.tenant.TenantId;

/** Planning work in memory: what waits is leased once, in the order in which it came. */
final class WaitingClusters implements PlanningWork {
    final List<LeasedCluster> done = new ArrayList<>();
    final List<LeasedCluster> putBack = new ArrayList<>();
    private final Queue<LeasedCluster> waiting = new ArrayDeque<>();
    private Duration oldestWait = Duration.ZERO;

    void add(Cluster cluster, long token) {
        waiting.add(new LeasedCluster(TenantId.random(), cluster.id(), token));
    }

    void haveWaited(Duration wait) {
        oldestWait = wait;
    }

    @Override
    public Optional<LeasedCluster> lease(Duration leaseFor) {
        return Optional.ofNullable(waiting.poll());
    }

    @Override
    public boolean extend(LeasedCluster leased, Duration leaseFor) {
        return true;
    }

    @Override
    public boolean done(LeasedCluster leased, Duration took) {
        return done.add(leased);
    }

    @Override
    public boolean putBack(LeasedCluster leased, Duration took) {
        waiting.add(new LeasedCluster(leased.tenant(), leased.cluster(), leased.fencingToken() + 1));
        return putBack.add(leased);
    }

    @Override
    public Backlog backlog() {
        return new Backlog(waiting.size(), oldestWait);
    }
}
