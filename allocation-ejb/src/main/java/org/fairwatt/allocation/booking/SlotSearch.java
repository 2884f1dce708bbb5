package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;

/**
 * Looks for the best place of an ask.
 *
 * @param snapshots the clusters to look at, at least one, without what the ask's own reservation holds in them
 * @param others the vehicle's other open reservations
 */
record SlotSearch(Ask ask, List<ClusterSnapshot> snapshots, List<Reservation> others, AllocationPolicy policy) {
    private static final Inserter INSERTER = new Inserter();
    private static final Explainer EXPLAINER = new Explainer();

    Finding find() {
        List<Sight> sights =
                snapshots.stream().map(snapshot -> Sight.of(ask, snapshot)).toList();
        if (others.size() >= policy.booking().maxOpenReservationsPerVehicle()) {
            return nothing(Reason.of(ReasonCode.TOO_MANY_OPEN_RESERVATIONS), sights.get(0), sights);
        }
        List<TimeWindow> free =
                FreeTime.within(ask.request().window(), others, policy.booking().plugBuffer());
        List<Place> ranked = snapshots.stream()
                .flatMap(snapshot -> bestIn(snapshot, free).stream())
                .sorted(Place.BEST_FIRST)
                .toList();
        return ranked.isEmpty() ? whyNowhere(free, sights) : new Finding.Found(ranked, sights);
    }

    private Optional<Place> bestIn(ClusterSnapshot snapshot, List<TimeWindow> windows) {
        return windows.stream()
                .map(window -> ask.need(snapshot, window))
                .flatMap(need -> INSERTER.best(snapshot.profile(), need).stream()
                        .map(placement -> new Place(ask, snapshot, need, placement)))
                .min(Place.BEST_FIRST);
    }

    private Finding whyNowhere(List<TimeWindow> free, List<Sight> sights) {
        TimeWindow whole = ask.request().window();
        boolean blockedByOwn = !free.equals(List.of(whole))
                && snapshots.stream()
                        .anyMatch(snapshot -> bestIn(snapshot, List.of(whole)).isPresent());
        if (free.isEmpty() || blockedByOwn) {
            return nothing(Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED), sights.get(0), sights);
        }
        List<Reason> reasons = snapshots.stream()
                .map(snapshot -> EXPLAINER.refused(snapshot.profile(), ask.need(snapshot, whole)))
                .toList();
        int telling = mostTelling(reasons);
        Reason reason = reasons.get(telling);
        return nothing(new Reason(reason.code(), reason.boundBy(), earliest(reasons)), sights.get(telling), sights);
    }

    private Finding nothing(Reason reason, Sight telling, List<Sight> sights) {
        Power best = sights.stream().map(Sight::bestPower).reduce(Power.ZERO, Power::max);
        return new Finding.Nothing(reason.on(telling.inputs(sights, best)), sights, policy.version());
    }

    /** The first cluster with a fitting charger, if there is one. */
    private static int mostTelling(List<Reason> reasons) {
        return IntStream.range(0, reasons.size())
                .filter(index -> reasons.get(index).code() != ReasonCode.NO_FITTING_CHARGER)
                .findFirst()
                .orElse(0);
    }

    /** The earliest time that any of the clusters could do it. */
    private static Optional<Instant> earliest(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.firstPossible().stream())
                .min(Comparator.naturalOrder());
    }
}
