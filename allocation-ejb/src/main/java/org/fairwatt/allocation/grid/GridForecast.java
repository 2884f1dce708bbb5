package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.time.TimeWindow;

/** How congested the clusters will be within the coming hour: what is promised and the base load, against the limit. */
@ApplicationScoped
public class GridForecast {
    private Clusters clusters;
    private Stations stations;
    private Reservations reservations;
    private AllocationPolicies policies;
    private Clock clock;

    protected GridForecast() {}

    @Inject
    public GridForecast(
            Clusters clusters, Stations stations, Reservations reservations, AllocationPolicies policies, Clock clock) {
        this.clusters = clusters;
        this.stations = stations;
        this.reservations = reservations;
        this.policies = policies;
        this.clock = clock;
    }

    /** The tenant's grid and each cluster of it; the numbers only for those who may see them. */
    @Transactional
    public GridStatus status(Caller caller) {
        caller.mustHave(Permission.SEE_STATIONS);
        Outlook outlook = new Outlook(policies.current(), clock.instant());
        boolean numbers = caller.may(Permission.SEE_GRID);
        Map<Cluster, TransformerForecast> forecasts = forecasts(clusters.all(), outlook);
        List<ClusterLoad> loads = new ArrayList<>();
        forecasts.forEach((cluster, forecast) -> loads.add(load(cluster, forecast, outlook.hour(), numbers)));
        return new GridStatus(overall(List.copyOf(forecasts.values()), outlook), outlook.now(), loads);
    }

    /** The level of each of these clusters; those that are not there are left out. */
    @Transactional
    public Map<ClusterId, CongestionLevel> levels(Collection<ClusterId> ids) {
        return levels(clusters.all(Set.copyOf(ids)), policies.current());
    }

    /** The level of each of {@code chosen} if {@code policy} were in force, with what is promised now. */
    @Transactional
    public Map<ClusterId, CongestionLevel> levels(List<Cluster> chosen, AllocationPolicy policy) {
        Outlook outlook = new Outlook(policy, clock.instant());
        Map<ClusterId, CongestionLevel> levels = new HashMap<>();
        forecasts(chosen, outlook)
                .forEach((cluster, forecast) -> levels.put(cluster.id(), forecast.level(outlook.hour())));
        return levels;
    }

    /** The hour that is looked at, and by which rules. */
    private record Outlook(AllocationPolicy policy, Instant now) {

        BucketGrid grid() {
            return PlanningGrid.badgeHourFrom(now, policy.planning());
        }

        TimeWindow hour() {
            return PlanningGrid.windowOf(grid());
        }

        TimeWindow hourWithPast() {
            return PlanningGrid.windowOf(PlanningGrid.withPast(grid()));
        }
    }

    private static ClusterLoad load(Cluster cluster, TransformerForecast forecast, TimeWindow hour, boolean numbers) {
        TransformerForecast.Load tightest = forecast.tightest(hour);
        return new ClusterLoad(
                cluster.id(),
                cluster.code(),
                cluster.name(),
                forecast.level(hour),
                numbers ? Optional.of(tightest.limit()) : Optional.empty(),
                numbers ? Optional.of(tightest.load()) : Optional.empty());
    }

    /** In the order of {@code chosen}; read at once for all of them, since there may be hundreds. */
    private Map<Cluster, TransformerForecast> forecasts(List<Cluster> chosen, Outlook outlook) {
        TimeWindow window = outlook.hourWithPast();
        List<ClusterId> ids = chosen.stream().map(Cluster::id).toList();
        Map<ClusterId, List<LoadLimit>> limits = clusters.limitsOf(ids, EffectiveLimit.spanFor(window)).stream()
                .collect(Collectors.groupingBy(LoadLimit::cluster));
        Map<ClusterId, List<Hold>> holds =
                reservations.holds(ids, window).stream().collect(Collectors.groupingBy(Hold::cluster));
        Set<ClusterId> unequal = stations.loadingPhasesUnequally(ids);
        Map<Cluster, TransformerForecast> forecasts = new LinkedHashMap<>();
        for (Cluster cluster : chosen) {
            Transformer transformer = new Transformer(
                    EffectiveLimit.ofTransformer(
                            cluster, limits.getOrDefault(cluster.id(), List.of()), window, outlook.now()),
                    PhaseMargin.of(outlook.policy().planning(), unequal.contains(cluster.id())),
                    cluster.baseLoad(),
                    outlook.policy().planning(),
                    outlook.now());
            List<Hold> its = holds.getOrDefault(cluster.id(), List.of());
            forecasts.put(
                    cluster,
                    TransformerForecast.of(
                            outlook.grid(), transformer, its, outlook.policy().badge()));
        }
        return forecasts;
    }

    /**
     * That of all loads together, so that one full transformer among forty does not turn everything red; but no better
     * than yellow while any cluster is red.
     */
    private static CongestionLevel overall(List<TransformerForecast> forecasts, Outlook outlook) {
        if (forecasts.isEmpty()) {
            return CongestionLevel.GREEN;
        }
        CongestionLevel together = TransformerForecast.together(
                        forecasts, outlook.policy().badge())
                .level(outlook.hour());
        boolean anyRed = forecasts.stream().anyMatch(it -> it.level(outlook.hour()) == CongestionLevel.RED);
        return anyRed ? CongestionLevel.worse(together, CongestionLevel.YELLOW) : together;
    }
}
