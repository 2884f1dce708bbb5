package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;

/** What each of several stations could offer for a wish now. Locks nothing, keeps nothing. */
@ApplicationScoped
public class SlotOptions {
    private WishReader wishes;
    private Habits habits;
    private ClusterSnapshots snapshots;
    private Clusters clusters;
    private Reservations reservations;
    private AllocationPolicies policies;
    private WaitBands waits;

    protected SlotOptions() {}

    @Inject
    SlotOptions(
            WishReader wishes,
            Habits habits,
            ClusterSnapshots snapshots,
            Clusters clusters,
            Reservations reservations,
            AllocationPolicies policies,
            WaitBands waits) {
        this.wishes = wishes;
        this.habits = habits;
        this.snapshots = snapshots;
        this.clusters = clusters;
        this.reservations = reservations;
        this.policies = policies;
        this.waits = waits;
    }

    /** One option for each station of the wish, in the wish's order. */
    @Transactional
    public List<SlotOption> of(Caller caller, SlotWish wish) {
        caller.mustHave(Permission.SEE_STATIONS);
        AllocationPolicy policy = policies.current();
        Ask said = wishes.read(caller, wish, ReservationId.random());
        Ask ask = said.expecting(habits.of(said, policy.planning()));
        List<Reservation> others = reservations.openOf(ask.vehicle().id(), ask.at());
        Map<ClusterId, ClusterSnapshot> taken = ask.clusters().stream()
                .flatMap(id -> clusters.find(id).stream())
                .collect(Collectors.toMap(
                        Cluster::id, cluster -> snapshots.take(cluster, policy, ask.at(), Set.of(ask.id()))));
        return ask.request().stations().stream()
                .map(station -> StationOption.of(
                        ask.at(station),
                        Objects.requireNonNull(taken.get(ask.feeding(station))),
                        others,
                        policy,
                        waits))
                .toList();
    }
}
