package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

/**
 * What the booking would answer to other wishes of a driver. Each place that this gives is the answer to the very ask
 * that the place carries, so whoever asks for that gets it, as long as nobody is faster.
 *
 * @param ask the wish that there was
 * @param snapshots the clusters, without what the ask's own reservation holds in them
 * @param others the vehicle's other open reservations
 */
record WhatIf(Ask ask, Map<ClusterId, ClusterSnapshot> snapshots, List<Reservation> others, AllocationPolicy policy) {
    private static final Inserter INSERTER = new Inserter();

    /** {@code energy}, or as much of it as there is, at {@code station} within {@code window}. */
    Optional<Place> within(TimeWindow window, StationId station, Energy energy) {
        Ask other = ask.asking(List.of(station), energy, window);
        Finding finding = new SlotSearch(other, List.of(snapshot(station)), others, policy).find();
        return finding instanceof Finding.Found found ? Optional.of(found.best()) : Optional.empty();
    }

    /** All of {@code energy} within the first stay of that length at {@code station} that begins at {@code from} or later. */
    Optional<Place> firstStay(Instant from, Duration stay, StationId station, Energy energy) {
        Instant horizon = ask.at().plus(SlotRequest.HORIZON);
        if (!from.isBefore(horizon)) {
            return Optional.empty();
        }
        return FreeTime.within(
                        new TimeWindow(from, horizon), others, policy.booking().plugBuffer())
                .stream()
                .filter(free -> free.length().compareTo(stay) >= 0)
                .flatMap(free -> firstStay(free, stay, station, energy).stream())
                .findFirst();
    }

    private Optional<Place> firstStay(TimeWindow free, Duration stay, StationId station, Energy energy) {
        ClusterSnapshot snapshot = snapshot(station);
        TimeWindow first = TimeWindow.of(free.start(), stay);
        Need need = ask.asking(List.of(station), energy, first).need(snapshot, first);
        return INSERTER.firstStay(snapshot.profile(), need, free.end().minus(stay))
                .flatMap(placement -> within(TimeWindow.of(placement.charging().start(), stay), station, energy))
                .filter(place -> place.placement().energy().equals(energy));
    }

    /** The most that the vehicle and the best EVSE of {@code station} do together. */
    Power bestPower(StationId station) {
        return ask.at(station).survey(snapshot(station)).bestPower();
    }

    private ClusterSnapshot snapshot(StationId station) {
        return Objects.requireNonNull(snapshots.get(ask.feeding(station)));
    }
}
