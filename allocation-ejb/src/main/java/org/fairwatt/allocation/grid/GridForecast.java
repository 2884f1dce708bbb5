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
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.time.TimeWindow;

/** How congested the clusters will be within the coming hour: what is promised and the base load, against the limit. */
@ApplicationScoped
public class GridForecast {
    private Clusters clusters;
    private Reservations reservations;
    private Clock clock;

    protected GridForecast() {}

    @Inject
    public GridForecast(Clusters clusters, Reservations reservations, Clock clock) {
        this.clusters = clusters;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** The tenant's grid and each cluster of it; the numbers only for those who may see them. */
    @Transactional
    public GridStatus status(Caller caller) {
        caller.mustHave(Permission.SEE_STATIONS);
        Instant now = clock.instant();
        boolean numbers = caller.may(Permission.SEE_GRID);
        Map<Cluster, Peak> peaks = peaks(clusters.all(), now);
        List<ClusterLoad> loads = new ArrayList<>();
        peaks.forEach((cluster, peak) -> loads.add(load(cluster, peak, numbers)));
        return new GridStatus(overall(peaks.values()), now, loads);
    }

    private static ClusterLoad load(Cluster cluster, Peak peak, boolean numbers) {
        return new ClusterLoad(
                cluster.id(),
                cluster.code(),
                cluster.name(),
                peak.level(),
                numbers ? Optional.of(peak.limit()) : Optional.empty(),
                numbers ? Optional.of(peak.load()) : Optional.empty());
    }

    /** The level of each of these clusters; those that are not there are left out. */
    @Transactional
    public Map<ClusterId, CongestionLevel> levels(Collection<ClusterId> ids) {
        Map<ClusterId, CongestionLevel> levels = new HashMap<>();
        peaks(clusters.all(Set.copyOf(ids)), clock.instant())
                .forEach((cluster, peak) -> levels.put(cluster.id(), peak.level()));
        return levels;
    }

    /** In the order of {@code chosen}; read at once for all of them, since there may be hundreds. */
    private Map<Cluster, Peak> peaks(List<Cluster> chosen, Instant now) {
        TimeWindow hour = Peak.hourFrom(now);
        List<ClusterId> ids = chosen.stream().map(Cluster::id).toList();
        Map<ClusterId, List<LoadLimit>> limits =
                clusters.limitsOf(ids, hour).stream().collect(Collectors.groupingBy(LoadLimit::cluster));
        Map<ClusterId, List<Hold>> holds =
                reservations.holds(ids, hour).stream().collect(Collectors.groupingBy(Hold::cluster));
        Map<Cluster, Peak> peaks = new LinkedHashMap<>();
        for (Cluster cluster : chosen) {
            List<LoadLimit> its = limits.getOrDefault(cluster.id(), List.of());
            peaks.put(cluster, Peak.of(cluster, its, holds.getOrDefault(cluster.id(), List.of()), now));
        }
        return peaks;
    }

    /**
     * That of all loads together, so that one full transformer among forty does not turn everything red; but no better
     * than yellow while any cluster is red.
     */
    private static CongestionLevel overall(Collection<Peak> peaks) {
        if (peaks.isEmpty()) {
            return CongestionLevel.GREEN;
        }
        Power load = peaks.stream().map(Peak::load).reduce(Power.ZERO, Power::plus);
        Power limit = peaks.stream().map(Peak::limit).reduce(Power.ZERO, Power::plus);
        CongestionLevel together = CongestionLevel.of(load, limit);
        boolean anyRed = peaks.stream().anyMatch(peak -> peak.level() == CongestionLevel.RED);
        return anyRed && together == CongestionLevel.GREEN ? CongestionLevel.YELLOW : together;
    }
}
