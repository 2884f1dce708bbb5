package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.problem.Problem;
import org.fairwatt.time.TimeWindow;

/** The bound tenant's clusters in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaClusters implements Clusters {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(Cluster cluster) {
        em.persist(cluster);
    }

    @Override
    public void add(Circuit circuit) {
        em.persist(circuit);
    }

    @Override
    public void add(LoadLimit limit) {
        em.persist(limit);
    }

    @Override
    public Optional<Cluster> find(ClusterId id) {
        return Optional.ofNullable(em.find(Cluster.class, id.value()));
    }

    @Override
    public Optional<Cluster> byCode(String code) {
        return em.createQuery("select c from Cluster c where c.code = :code", Cluster.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Cluster> all() {
        return em.createQuery("select c from Cluster c order by c.code", Cluster.class)
                .getResultList();
    }

    @Override
    public List<Cluster> all(Collection<ClusterId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from Cluster c where c.id in :ids order by c.code", Cluster.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    @Override
    public Cluster lock(ClusterId id) {
        Cluster cluster = em.find(Cluster.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (cluster == null) {
            throw Problem.notFound("clusterId", "cluster", id);
        }
        em.refresh(cluster); // it may have been read before the lock was granted
        return cluster;
    }

    @Override
    public List<Circuit> circuitsOf(ClusterId id) {
        List<Circuit> byCode = em.createQuery(
                        "select c from Circuit c where c.clusterId = :cluster order by c.code", Circuit.class)
                .setParameter("cluster", id.value())
                .getResultList();
        return parentsFirst(byCode);
    }

    @Override
    public List<LoadLimit> limitsOf(Collection<ClusterId> ids, TimeWindow window) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select l from LoadLimit l where l.clusterId in :clusters"
                                + " and l.validFrom < :end and l.validUntil > :start order by l.setAt, l.id",
                        LoadLimit.class)
                .setParameter("clusters", values(ids))
                .setParameter("start", window.start())
                .setParameter("end", window.end())
                .getResultList();
    }

    @Override
    public List<LoadLimit> limitsSetWith(ClusterId id, LoadLimitId limit) {
        return em.createQuery(
                        "select l from LoadLimit l where l.clusterId = :cluster and l.setAt ="
                                + " (select one.setAt from LoadLimit one where one.id = :limit) order by l.validFrom, l.id",
                        LoadLimit.class)
                .setParameter("cluster", id.value())
                .setParameter("limit", limit.value())
                .getResultList();
    }

    private static List<UUID> values(Collection<ClusterId> ids) {
        return ids.stream().map(ClusterId::value).toList();
    }

    private static List<Circuit> parentsFirst(List<Circuit> circuits) {
        Map<CircuitId, Circuit> waiting = new LinkedHashMap<>();
        circuits.forEach(circuit -> waiting.put(circuit.id(), circuit));
        List<Circuit> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Circuit> next = waiting.values().stream()
                    .filter(circuit ->
                            circuit.parent().filter(waiting::containsKey).isEmpty())
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("The circuits (%s) hang on each other.".formatted(waiting.keySet()));
            }
            next.forEach(circuit -> waiting.remove(circuit.id()));
            sorted.addAll(next);
        }
        return List.copyOf(sorted);
    }
}
