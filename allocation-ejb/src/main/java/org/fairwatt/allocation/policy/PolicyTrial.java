package org.fairwatt.allocation.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.allocation.grid.GridForecast;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.SettingChange;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/**
 * Tries a change of the policy on what is promised now, and writes nothing: both the policy in force and the changed one
 * decide the open reservations anew, so that the two differ by the change alone.
 */
@ApplicationScoped
public class PolicyTrial {
    private static final int MOST_CLUSTERS = 50;
    private static final int MOST_RESERVATIONS = 2_000; // each is decided twice, in some ten microseconds

    private AllocationPolicies policies;
    private Clusters clusters;
    private ClusterSnapshots snapshots;
    private Reservations reservations;
    private Vehicles vehicles;
    private GridForecast forecast;
    private Clock clock;

    protected PolicyTrial() {}

    @Inject
    public PolicyTrial(
            AllocationPolicies policies,
            Clusters clusters,
            ClusterSnapshots snapshots,
            Reservations reservations,
            Vehicles vehicles,
            GridForecast forecast,
            Clock clock) {
        this.policies = policies;
        this.clusters = clusters;
        this.snapshots = snapshots;
        this.reservations = reservations;
        this.vehicles = vehicles;
        this.forecast = forecast;
        this.clock = clock;
    }

    /** What {@code change} would do; a {@link org.fairwatt.problem.Problem} when it can't be made. */
    @Transactional
    public PolicyPreview preview(Caller caller, PolicyChange change) {
        caller.mustHave(Permission.SET_POLICY);
        AllocationPolicy before = policies.current();
        AllocationPolicy after = change.appliedTo(before);
        List<Cluster> all = clusters.all();
        List<Cluster> tried = all.stream().limit(MOST_CLUSTERS).toList();
        Map<ClusterId, CongestionLevel> levelsBefore = forecast.levels(tried, before);
        Map<ClusterId, CongestionLevel> levelsAfter = forecast.levels(tried, after);
        List<ClusterEffect> effects = new ArrayList<>();
        Instant now = clock.instant();
        int left = MOST_RESERVATIONS;
        int leftOut = 0;
        for (Cluster cluster : tried) {
            List<Reservation> holding = oldestFirst(snapshots.holding(cluster, now));
            Round round = round(cluster, holding.stream().limit(left).toList(), now);
            effects.add(new ClusterEffect(
                    cluster.id(),
                    cluster.code(),
                    cluster.name(),
                    outcome(round, before),
                    outcome(round, after),
                    Objects.requireNonNull(levelsBefore.get(cluster.id())),
                    Objects.requireNonNull(levelsAfter.get(cluster.id()))));
            left -= round.reservations().size();
            leftOut += holding.size() - round.reservations().size();
        }
        return new PolicyPreview(
                before.version(), SettingChange.between(before, after), effects, all.size() - tried.size(), leftOut);
    }

    /** What is decided anew in one cluster, whatever the policy. */
    private record Round(
            Cluster cluster,
            List<Reservation> reservations,
            Map<VehicleId, Vehicle> vehicles,
            List<Reservation> open,
            Instant now) {}

    private Round round(Cluster cluster, List<Reservation> chosen, Instant now) {
        Set<VehicleId> ids = chosen.stream().map(Reservation::vehicle).collect(Collectors.toSet());
        Map<VehicleId, Vehicle> found =
                vehicles.all(ids).stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        return new Round(cluster, chosen, found, reservations.openOf(ids, now), now);
    }

    private static List<Reservation> oldestFirst(List<Reservation> holding) {
        return holding.stream()
                .sorted(Comparator.comparing(Reservation::requestedAt)
                        .thenComparing(reservation -> reservation.id().toString()))
                .toList();
    }

    private TrialOutcome outcome(Round round, AllocationPolicy policy) {
        Set<ReservationId> anew = round.reservations().stream()
                .filter(it -> !ClusterTrial.isFrozen(it, policy.booking().freeze(), round.now()))
                .map(Reservation::id)
                .collect(Collectors.toSet());
        return new ClusterTrial(
                        snapshots.take(round.cluster(), policy, round.now(), anew),
                        round.reservations(),
                        round.vehicles(),
                        round.open())
                .run();
    }
}
