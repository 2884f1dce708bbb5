package org.fairwatt.grid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.time.TimeWindow;

/** The bound tenant's clusters, with their circuits and limits. */
public interface Clusters {

    void add(Cluster cluster);

    void add(Circuit circuit);

    void add(LoadLimit limit);

    Optional<Cluster> find(ClusterId id);

    Optional<Cluster> byCode(String code);

    List<Cluster> all();

    /** Those of {@code ids} that are there. */
    List<Cluster> all(Collection<ClusterId> ids);

    /** Locks the cluster's row until the transaction ends and gives its newest state. */
    Cluster lock(ClusterId id);

    /** Parents before children. */
    List<Circuit> circuitsOf(ClusterId id);

    /** Every limit that holds at some time in {@code window}, oldest setting first. */
    default List<LoadLimit> limitsOf(ClusterId id, TimeWindow window) {
        return limitsOf(List.of(id), window);
    }

    /** The same for several clusters. */
    List<LoadLimit> limitsOf(Collection<ClusterId> ids, TimeWindow window);

    /** The limits of the cluster that were set at the same moment as {@code limit}, itself included; none when it is not there. */
    List<LoadLimit> limitsSetWith(ClusterId id, LoadLimitId limit);
}
