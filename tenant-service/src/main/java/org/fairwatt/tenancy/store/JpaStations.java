package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;

/** The bound tenant's stations and EVSEs in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaStations implements Stations {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(ChargingStation station) {
        em.persist(station);
    }

    @Override
    public void add(Evse evse) {
        em.persist(evse);
    }

    @Override
    public Optional<ChargingStation> find(StationId id) {
        return Optional.ofNullable(em.find(ChargingStation.class, id.value()));
    }

    @Override
    public List<ChargingStation> all(Collection<StationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from ChargingStation s where s.id in :ids order by s.code, s.id",
                        ChargingStation.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    @Override
    public List<ChargingStation> near(Position center, int radiusM) {
        BoundingBox box = BoundingBox.around(center, radiusM);
        return inside(box).stream()
                .filter(station -> center.metresTo(station.position()) <= radiusM)
                .sorted(Comparator.<ChargingStation>comparingLong(station -> center.metresTo(station.position()))
                        .thenComparing(station -> station.id().value()))
                .toList();
    }

    @Override
    public List<Evse> evsesOf(Collection<StationId> stations) {
        if (stations.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select e from Evse e where e.stationId in :ids order by e.label, e.id", Evse.class)
                .setParameter("ids", values(stations))
                .getResultList();
    }

    @Override
    public List<Evse> evsesIn(ClusterId cluster) {
        return em.createQuery("select e from Evse e where e.clusterId = :cluster order by e.label, e.id", Evse.class)
                .setParameter("cluster", cluster.value())
                .getResultList();
    }

    @Override
    public Set<ClusterId> loadingPhasesUnequally(Collection<ClusterId> clusters) {
        if (clusters.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select distinct e.clusterId from Evse e where e.clusterId in :clusters and e.phases < :all",
                        UUID.class)
                .setParameter(
                        "clusters", clusters.stream().map(ClusterId::value).toList())
                .setParameter("all", Evse.ALL_PHASES)
                .getResultStream()
                .map(ClusterId::new)
                .collect(Collectors.toSet());
    }

    private List<ChargingStation> inside(BoundingBox box) {
        String longitudes = box.crossesDateLine()
                ? "(s.longitude >= :west or s.longitude <= :east)"
                : "s.longitude between :west and :east";
        return em.createQuery(
                        "select s from ChargingStation s where s.latitude between :south and :north and " + longitudes,
                        ChargingStation.class)
                .setParameter("south", box.south())
                .setParameter("north", box.north())
                .setParameter("west", box.west())
                .setParameter("east", box.east())
                .getResultList();
    }

    private static List<UUID> values(Collection<StationId> ids) {
        return ids.stream().map(StationId::value).toList();
    }
}
