package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.tenant.AllocationPolicy;
import org.fairwatt.time.TimeWindow;

/**
 * Looks for the best place of an ask.
 *
 * @param snapshots the clusters to look at, without what the ask's own reservation holds in them
 * @param others the vehicle's other open reservations
 */
record SlotSearch(Ask ask, List<ClusterSnapshot> snapshots, List<Reservation> others, AllocationPolicy policy) {
    private static final Inserter INSERTER = new Inserter();
    private static final Explainer EXPLAINER = new Explainer();

    Finding find() {
        if (others.size() >= policy.maxOpenReservationsPerVehicle()) {
            return new Finding.Nothing(Reason.of(ReasonCode.TOO_MANY_OPEN_RESERVATIONS));
        }
        List<TimeWindow> free = FreeTime.within(ask.request().window(), others, policy.plugBuffer());
        List<Place> ranked = snapshots.stream()
                .flatMap(snapshot -> bestIn(snapshot, free).stream())
                .sorted(Place.BEST_FIRST)
                .toList();
        return ranked.isEmpty() ? new Finding.Nothing(whyNowhere(free)) : new Finding.Found(ranked);
    }

    private Optional<Place> bestIn(ClusterSnapshot snapshot, List<TimeWindow> windows) {
        return windows.stream()
                .map(window -> need(snapshot, window))
                .flatMap(need -> INSERTER.best(snapshot.state(), need).stream()
                        .map(placement -> new Place(ask, snapshot, need, placement)))
                .min(Place.BEST_FIRST);
    }

    private Need need(ClusterSnapshot snapshot, TimeWindow window) {
        return snapshot.need(
                ask.id(), ask.vehicle(), ask.request(), ask.request().stations(), window);
    }

    private Reason whyNowhere(List<TimeWindow> free) {
        TimeWindow whole = ask.request().window();
        boolean blockedByOwn = !free.equals(List.of(whole))
                && snapshots.stream()
                        .anyMatch(snapshot -> bestIn(snapshot, List.of(whole)).isPresent());
        if (free.isEmpty() || blockedByOwn) {
            return Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED);
        }
        return mostTelling(snapshots.stream()
                .map(snapshot -> EXPLAINER.refused(snapshot.state(), need(snapshot, whole)))
                .toList());
    }

    /** That of a cluster with a fitting charger, if there is one; with the earliest time that any of them could do it. */
    private static Reason mostTelling(List<Reason> reasons) {
        Reason telling = reasons.stream()
                .filter(reason -> reason.code() != ReasonCode.NO_FITTING_CHARGER)
                .findFirst()
                .orElseGet(() -> reasons.isEmpty() ? Reason.of(ReasonCode.NO_FITTING_CHARGER) : reasons.get(0));
        Optional<Instant> earliest =
                reasons.stream().flatMap(SlotSearch::firstPossible).min(Comparator.naturalOrder());
        return new Reason(telling.code(), telling.boundBy(), earliest);
    }

    private static Stream<Instant> firstPossible(Reason reason) {
        return reason.firstPossible().stream();
    }
}
