package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.engine.fairness.Credit;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** The planner's two transactions: reading a cluster, and writing what came out of it. */
@ApplicationScoped
class PlanDesk {
    /** Beyond the time spent on thinking: what reading and writing may take before a start counts as near. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private Clusters clusters;
    private ClusterSnapshots snapshots;
    private Reservations reservations;
    private Vehicles vehicles;
    private FairnessMemories memories;
    private PlanWriter writer;
    private Clock clock;

    protected PlanDesk() {}

    @Inject
    PlanDesk(
            Clusters clusters,
            ClusterSnapshots snapshots,
            Reservations reservations,
            Vehicles vehicles,
            FairnessMemories memories,
            PlanWriter writer,
            Clock clock) {
        this.clusters = clusters;
        this.snapshots = snapshots;
        this.reservations = reservations;
        this.vehicles = vehicles;
        this.memories = memories;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * The cluster as it stands; empty when it is gone.
     *
     * @param spent how long the planner is going to think
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Draft> read(ClusterId id, Duration spent) {
        Instant effective = clock.instant().plus(spent).plus(MARGIN).truncatedTo(ChronoUnit.SECONDS);
        return clusters.find(id).map(cluster -> draft(cluster, effective));
    }

    private Draft draft(Cluster cluster, Instant effective) {
        List<Reservation> holding = snapshots.holding(cluster, effective);
        ClusterSnapshot snapshot = snapshots.take(
                cluster,
                effective,
                holding.stream().flatMap(it -> Hold.of(it).stream()).toList());
        Set<VehicleId> ids = holding.stream().map(Reservation::vehicle).collect(Collectors.toSet());
        Map<VehicleId, Vehicle> found =
                vehicles.all(ids).stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        Map<VehicleId, List<Reservation>> open =
                reservations.openOf(ids, effective).stream().collect(Collectors.groupingBy(Reservation::vehicle));
        Movables movables = new Movables(found, open, snapshot.policy(), effective);
        List<Movable> movable = movables.of(holding);
        return new Draft(snapshot, movable, creditsOf(movable, snapshot.policy(), effective));
    }

    private Map<ReservationId, Integer> creditsOf(List<Movable> movable, AllocationPolicy policy, Instant at) {
        Map<Visitor, Recollection> known = memories.recall(
                movable.stream().map(Movable::visitor).toList(),
                at,
                policy.fairness().memoryHalfLife());
        return movable.stream()
                .collect(Collectors.toMap(
                        it -> it.reservation().id(), it -> Credit.of(Objects.requireNonNull(known.get(it.visitor())))));
    }

    /** Writes {@code revision} if the cluster is still as it was read, and tells what it changed; otherwise nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Gain> write(LeasedCluster lease, Draft draft, Revision revision) {
        revision.moves().stream()
                .flatMap(move -> draft.find(move.reservation()).stream())
                .map(it -> it.vehicle().id())
                .distinct()
                .sorted(Comparator.comparing(VehicleId::toString))
                .forEach(vehicles::lock);
        Cluster cluster = clusters.lock(lease.cluster());
        if (!cluster.admits(lease.fencingToken())
                || cluster.changes() != draft.snapshot().changes()) {
            return Optional.empty();
        }
        return writer.write(cluster, draft, revision);
    }
}
