package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.grid.ClusterId;

/**
 * How long to think about a cluster. A large one may need most of the usual time to begin with: so where nothing was found
 * in time, the next pass gets twice as long, and then once more.
 */
final class ThinkingTimes {
    private static final int MOST_DOUBLINGS = 2;

    /** No pass thinks for more than so many times the usual. */
    static final int MOST = 1 << MOST_DOUBLINGS;

    private final Map<ClusterId, Integer> doublings = new ConcurrentHashMap<>();

    Duration of(ClusterId cluster, Duration usual) {
        return usual.multipliedBy(1L << doublings.getOrDefault(cluster, 0));
    }

    /**
     * Remembers how the last pass went.
     *
     * @return true when the cluster should be given more time
     */
    boolean mayHaveMore(ClusterId cluster, boolean fruitless) {
        int before = doublings.getOrDefault(cluster, 0);
        if (!fruitless || before == MOST_DOUBLINGS) {
            doublings.remove(cluster);
            return false;
        }
        doublings.put(cluster, before + 1);
        return true;
    }
}
