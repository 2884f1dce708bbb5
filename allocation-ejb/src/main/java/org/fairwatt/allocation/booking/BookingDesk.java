package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.vehicle.Vehicles;

/** The two steps of a decision, each in a transaction of its own: a look without locks, and the decision under locks. */
@ApplicationScoped
class BookingDesk {
    private WishReader wishes;
    private Habits habits;
    private ClusterSnapshots snapshots;
    private Clusters clusters;
    private Vehicles vehicles;
    private Reservations reservations;
    private AllocationPolicies policies;
    private IdempotencyKeys keys;
    private DecisionBook book;

    protected BookingDesk() {}

    @Inject
    BookingDesk(
            WishReader wishes,
            Habits habits,
            ClusterSnapshots snapshots,
            Clusters clusters,
            Vehicles vehicles,
            Reservations reservations,
            AllocationPolicies policies,
            IdempotencyKeys keys,
            DecisionBook book) {
        this.wishes = wishes;
        this.habits = habits;
        this.snapshots = snapshots;
        this.clusters = clusters;
        this.vehicles = vehicles;
        this.reservations = reservations;
        this.policies = policies;
        this.keys = keys;
        this.book = book;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outlook look(BookingCall call) {
        Optional<Decision> known = knownDecision(call);
        if (known.isPresent()) {
            return new Outlook.Decided(known.get());
        }
        Optional<Reservation> existing = call.existing().map(id -> book.changeable(call.caller(), id));
        AllocationPolicy policy = policies.current();
        Ask said = wishes.read(call.caller(), call.wish(), call.existing().orElseGet(ReservationId::random));
        Ask ask = said.expecting(habits.of(said, policy.planning()));
        Map<ClusterId, ClusterSnapshot> seen = new LinkedHashMap<>();
        found(ask.clusters()).forEach(cluster -> seen.put(cluster.id(), take(cluster, policy, ask)));
        Finding finding = search(ask, List.copyOf(seen.values()), policy);
        List<Place> ranked = finding instanceof Finding.Found places ? places.ranked() : List.of();
        return new Outlook.Prospect(ask, ranked, finding.sights(), seen, existing);
    }

    /**
     * Decides with the clusters locked.
     *
     * @param thorough whether to lock every cluster, so that the answer is final
     * @return empty, with nothing written, when another cluster may be the better one by now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Decision> decide(BookingCall call, Outlook.Prospect prospect, boolean thorough) {
        Optional<Decision> known = knownDecision(call);
        if (known.isPresent()) {
            return known;
        }
        prospect.vehicles().forEach(vehicles::lock);
        Map<ClusterId, Cluster> locked = new HashMap<>();
        prospect.toLock(thorough).forEach(id -> locked.put(id, clusters.lock(id)));
        Optional<Reservation> existing = call.existing().map(id -> book.changeable(call.caller(), id));
        if (existing.isPresent() && !covers(prospect, locked, existing.get())) {
            return Optional.empty();
        }
        List<ClusterId> searched = prospect.toSearch(thorough);
        Finding finding = searchAgain(
                prospect, searched.stream().map(id -> read(id, locked)).toList());
        boolean seesAll = searched.size() == prospect.ask().clusters().size();
        return isFinal(finding, prospect, locked, thorough, seesAll)
                ? Optional.of(book.write(call, prospect.ask(), prospect.completing(finding), existing, locked))
                : Optional.empty();
    }

    private static boolean isFinal(
            Finding finding,
            Outlook.Prospect prospect,
            Map<ClusterId, Cluster> locked,
            boolean thorough,
            boolean seesAll) {
        if (thorough) {
            return true;
        }
        if (finding instanceof Finding.Found found) {
            return locked.containsKey(found.best().cluster()) && !prospect.beats(found.best());
        }
        return seesAll;
    }

    /** The planner and the driver's other device may have moved it since the look. */
    private static boolean covers(Outlook.Prospect prospect, Map<ClusterId, Cluster> locked, Reservation existing) {
        return prospect.vehicles().contains(existing.vehicle())
                && existing.promise()
                        .map(promise -> locked.containsKey(promise.cluster()))
                        .orElse(true);
    }

    private Optional<Decision> knownDecision(BookingCall call) {
        Optional<UUID> result = keys.resultOf(call.identity());
        return result.map(
                id -> Decision.of(reservations.find(new ReservationId(id)).orElseThrow()));
    }

    /** A cluster that nobody has changed since the look is taken as it was seen then: a second reading would say the same. */
    private Finding searchAgain(Outlook.Prospect prospect, List<Cluster> where) {
        Ask ask = prospect.ask();
        AllocationPolicy policy = policies.current();
        List<ClusterSnapshot> now = where.stream()
                .map(cluster -> Optional.ofNullable(prospect.seen().get(cluster.id()))
                        .filter(seen -> seen.isStillTrueOf(cluster, policy))
                        .orElseGet(() -> take(cluster, policy, ask)))
                .toList();
        return search(ask, now, policy);
    }

    private ClusterSnapshot take(Cluster cluster, AllocationPolicy policy, Ask ask) {
        return snapshots.take(cluster, policy, ask.at(), Set.of(ask.id()));
    }

    private Finding search(Ask ask, List<ClusterSnapshot> where, AllocationPolicy policy) {
        List<Reservation> others = reservations.openOf(ask.vehicle().id(), ask.at()).stream()
                .filter(reservation -> !reservation.id().equals(ask.id()))
                .toList();
        return new SlotSearch(ask, where, others, policy).find();
    }

    private List<Cluster> found(List<ClusterId> ids) {
        return ids.stream().map(id -> clusters.find(id).orElseThrow()).toList();
    }

    private Cluster read(ClusterId id, Map<ClusterId, Cluster> locked) {
        Cluster cluster = locked.get(id);
        return cluster == null ? clusters.find(id).orElseThrow() : cluster;
    }
}
