package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.Sites;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.time.TimeWindow;

/** Reads clusters for the engine. To be called within a transaction; what it gives is as firm as the lock one holds. */
@ApplicationScoped
public class ClusterSnapshots {
    private Clusters clusters;
    private Stations stations;
    private Sites sites;
    private Reservations reservations;
    private AllocationPolicies policies;

    protected ClusterSnapshots() {}

    @Inject
    public ClusterSnapshots(
            Clusters clusters, Stations stations, Sites sites, Reservations reservations, AllocationPolicies policies) {
        this.clusters = clusters;
        this.stations = stations;
        this.sites = sites;
        this.reservations = reservations;
        this.policies = policies;
    }

    /** The cluster at {@code now}, as if the reservations {@code without} held nothing. */
    public ClusterSnapshot take(Cluster cluster, Instant now, Set<ReservationId> without) {
        return take(cluster, policies.current(), now, without);
    }

    /** The same for whoever has read the tenant's {@code policy} already. */
    public ClusterSnapshot take(Cluster cluster, AllocationPolicy policy, Instant now, Set<ReservationId> without) {
        BucketGrid read = PlanningGrid.withPast(PlanningGrid.horizonFrom(now, policy.planning()));
        List<Hold> holds = reservations.holds(List.of(cluster.id()), PlanningGrid.windowOf(read)).stream()
                .filter(hold -> !without.contains(hold.reservation()))
                .toList();
        return take(cluster, policy, now, holds);
    }

    /** What holds plug or power in the cluster from {@code now} on, for as far as slots are given out. */
    public List<Reservation> holding(Cluster cluster, Instant now) {
        BucketGrid grid = PlanningGrid.horizonFrom(now, policies.current().planning());
        return reservations.holding(cluster.id(), PlanningGrid.windowOf(grid));
    }

    /** The cluster at {@code now}, with nothing in it but {@code holds}. */
    public ClusterSnapshot take(Cluster cluster, Instant now, List<Hold> holds) {
        return take(cluster, policies.current(), now, holds);
    }

    private ClusterSnapshot take(Cluster cluster, AllocationPolicy policy, Instant now, List<Hold> holds) {
        BucketGrid grid = PlanningGrid.horizonFrom(now, policy.planning());
        List<Evse> evses = stations.evsesIn(cluster.id());
        Nodes nodes = Nodes.of(cluster, clusters, evses, policy.planning(), grid, now);
        Map<StationId, Site> siteOf = sitesOf(evses);
        ClusterState state = new ClusterState(
                grid,
                nodes.nodes(),
                places(evses, nodes.indexOf(), siteOf),
                commitments(holds, policy, grid, now),
                Rations.of(policy.quotas(), policy.fairness().newcomersPercent(), grid));
        return new ClusterSnapshot(
                cluster.id(),
                cluster.changes(),
                cluster.priceMultiplier(),
                policy,
                now,
                state,
                Profile.of(state),
                TransformerForecast.of(grid, nodes.transformer(), holds, policy.badge()),
                siteOf);
    }

    private Map<StationId, Site> sitesOf(List<Evse> evses) {
        Set<StationId> ids = evses.stream().map(Evse::station).collect(Collectors.toSet());
        List<ChargingStation> found = stations.all(ids);
        Set<SiteId> siteIds = found.stream().map(ChargingStation::site).collect(Collectors.toSet());
        Map<SiteId, Site> byId = sites.all(siteIds).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Map<StationId, Site> siteOf = new HashMap<>();
        found.forEach(station -> siteOf.put(station.id(), requireSite(byId, station)));
        return siteOf;
    }

    private static Site requireSite(Map<SiteId, Site> byId, ChargingStation station) {
        Site site = byId.get(station.site());
        if (site == null) {
            throw new IllegalStateException("Station (%s) has no site.".formatted(station.id()));
        }
        return site;
    }

    private static List<EvsePlace> places(
            List<Evse> evses, Map<CircuitId, Integer> nodeOf, Map<StationId, Site> siteOf) {
        return evses.stream()
                .map(evse -> new EvsePlace(
                        evse.id(),
                        evse.station(),
                        evse.circuit()
                                .map(circuit -> nodeOf.getOrDefault(circuit, 0))
                                .orElse(0),
                        evse.currentType(),
                        evse.maxPower(),
                        evse.phases(),
                        evse.connectors(),
                        Objects.requireNonNull(siteOf.get(evse.station())).kind(),
                        evse.accessible()))
                .toList();
    }

    /** The oldest request first: where something must give way, it is the youngest. */
    private static List<Commitment> commitments(
            List<Hold> holds, AllocationPolicy policy, BucketGrid grid, Instant now) {
        TimeWindow horizon = PlanningGrid.windowOf(grid);
        return holds.stream()
                .filter(hold -> hold.plugged().overlaps(horizon))
                .sorted(Comparator.comparing(Hold::requestedAt)
                        .thenComparing(hold -> hold.reservation().toString()))
                .map(hold -> new Commitment(
                        hold.reservation(),
                        hold.evse(),
                        hold.plugged(),
                        hold.charging(),
                        hold.limit(),
                        hold.category(),
                        hold.isFrozenAt(now, policy.booking().freeze())))
                .toList();
    }
}
