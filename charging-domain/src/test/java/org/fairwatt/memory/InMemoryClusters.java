package org.fairwatt.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.time.TimeWindow;

/** Clusters in memory; {@link #beforeNextLock} lets someone else be faster. */
public final class InMemoryClusters implements Clusters {
    private final Map<ClusterId, Cluster> clusters = new LinkedHashMap<>();
    private final List<Circuit> circuits = new ArrayList<>();
    private final List<LoadLimit> limits = new ArrayList<>();
    private final List<ClusterId> locked = new ArrayList<>();
    private Optional<Runnable> beforeNextLock = Optional.empty();

    /** Runs {@code work} once, right before the next lock is granted. */
    public void beforeNextLock(Runnable work) {
        beforeNextLock = Optional.of(work);
    }

    /** Every lock that was taken, in order. */
    public List<ClusterId> locked() {
        return locked;
    }

    @Override
    public void add(Cluster cluster) {
        clusters.put(cluster.id(), cluster);
    }

    @Override
    public void add(Circuit circuit) {
        circuits.add(circuit);
    }

    @Override
    public void add(LoadLimit limit) {
        limits.add(limit);
    }

    @Override
    public Optional<Cluster> find(ClusterId id) {
        return Optional.ofNullable(clusters.get(id));
    }

    @Override
    public Optional<Cluster> byCode(String code) {
        return all().stream().filter(cluster -> cluster.code().equals(code)).findFirst();
    }

    @Override
    public List<Cluster> all() {
        return List.copyOf(clusters.values());
    }

    @Override
    public List<Cluster> all(Collection<ClusterId> ids) {
        return all().stream().filter(cluster -> ids.contains(cluster.id())).toList();
    }

    @Override
    public Cluster lock(ClusterId id) {
        Optional<Runnable> work = beforeNextLock;
        beforeNextLock = Optional.empty();
        work.ifPresent(Runnable::run);
        locked.add(id);
        return find(id).orElseThrow();
    }

    @Override
    public List<Circuit> circuitsOf(ClusterId id) {
        return circuits.stream()
                .filter(circuit -> circuit.cluster().equals(id))
                .sorted(Comparator.comparing(this::depth))
                .toList();
    }

    @Override
    public List<LoadLimit> limitsOf(Collection<ClusterId> ids, TimeWindow window) {
        return limits.stream()
                .filter(limit ->
                        ids.contains(limit.cluster()) && limit.validity().overlaps(window))
                .sorted(Comparator.comparing(LoadLimit::setAt))
                .toList();
    }

    @Override
    public List<LoadLimit> limitsSetWith(ClusterId id, LoadLimitId limit) {
        List<Instant> moments = limits.stream()
                .filter(one -> one.id().equals(limit))
                .map(LoadLimit::setAt)
                .toList();
        return limits.stream()
                .filter(other -> other.cluster().equals(id) && moments.contains(other.setAt()))
                .toList();
    }

    private int depth(Circuit circuit) {
        return circuit.parent()
                .map(parent -> 1
                        + circuits.stream()
                                .filter(other -> other.id().equals(parent))
                                .mapToInt(this::depth)
                                .sum())
                .orElse(0);
    }
}
