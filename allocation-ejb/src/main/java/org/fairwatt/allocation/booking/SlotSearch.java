package org.fairwatt.allocation.booking;

import java.util.List;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.decision.Hearing;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Reservation;

/**
 * Looks for the best place of an ask.
 *
 * @param snapshots the clusters to look at, at least one, without what the ask's own reservation holds in them
 * @param others the vehicle's other open reservations
 */
record SlotSearch(Ask ask, List<ClusterSnapshot> snapshots, List<Reservation> others, AllocationPolicy policy) {

    Finding find() {
        Hearing hearing = hearing();
        List<Sight> sights =
                snapshots.stream().map(snapshot -> Sight.of(ask, snapshot)).toList();
        List<Place> ranked = snapshots.stream()
                .flatMap(snapshot -> hearing.bestIn(snapshot.profile()).stream()
                        .map(found -> new Place(ask, snapshot, hearing, found)))
                .sorted(Place.BEST_FIRST)
                .toList();
        return ranked.isEmpty() ? nothing(hearing, sights) : new Finding.Found(ranked, sights);
    }

    private Hearing hearing() {
        return new Hearing(
                ask.need(snapshots.get(0), ask.request().window()),
                FreeTime.within(ask.request().window(), others, policy.booking().plugBuffer()),
                others.size(),
                policy.booking().maxOpenReservationsPerVehicle(),
                snapshots.stream().map(ClusterSnapshot::profile).toList());
    }

    private Finding nothing(Hearing hearing, List<Sight> sights) {
        Hearing.Nowhere nowhere = hearing.whyNowhere();
        Sight telling = sights.get(nowhere.tellingCluster());
        Power best = sights.stream().map(Sight::bestPower).reduce(Power.ZERO, Power::max);
        return new Finding.Nothing(
                nowhere.reason().on(telling.inputs(sights, best)), sights, policy.version(), hearing, ask.at());
    }
}
