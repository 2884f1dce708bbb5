package org.fairwatt.tenancy.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.grid.PlanningWork.LeasedCluster;

/** Nodes that start at the same moment, as threads. */
final class NodesAtOnce {

    private NodesAtOnce() {}

    /** What {@code count} nodes lease that ask {@code each} times. */
    static List<LeasedCluster> lease(PlanningWork work, int count, int each) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(count);
        try {
            Callable<List<LeasedCluster>> node = () -> Stream.generate(() -> work.lease(Duration.ofMinutes(1)))
                    .limit(each)
                    .flatMap(Optional::stream)
                    .toList();
            List<LeasedCluster> all = new ArrayList<>();
            for (Future<List<LeasedCluster>> leased : nodes.invokeAll(Collections.nCopies(count, node))) {
                all.addAll(leased.get());
            }
            return all;
        } finally {
            nodes.shutdownNow();
        }
    }
}
