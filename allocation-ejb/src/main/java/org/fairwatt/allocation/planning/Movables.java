package org.fairwatt.allocation.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;

/**
 * Picks what may be moved.
 *
 * @param vehicles of the reservations
 * @param open every open reservation of these vehicles, in this cluster or another
 * @param at when the moves take effect
 */
record Movables(
        Map<VehicleId, Vehicle> vehicles, Map<VehicleId, List<Reservation>> open, AllocationPolicy policy, Instant at) {

    /** Of {@code holding}, what is not frozen; of one vehicle only the next one, so that its moves can't collide. */
    List<Movable> of(List<Reservation> holding) {
        Set<VehicleId> seen = new HashSet<>();
        List<Movable> movable = new ArrayList<>();
        holding.stream()
                .sorted(Comparator.comparing(Movables::start))
                .flatMap(reservation -> movable(reservation).stream())
                .filter(it -> seen.add(it.vehicle().id()))
                .forEach(movable::add);
        movable.sort(Comparator.comparing(it -> it.reservation().requestedAt()));
        return List.copyOf(movable);
    }

    private static Instant start(Reservation reservation) {
        return reservation.promise().map(it -> it.charging().start()).orElse(Instant.MAX);
    }

    private Optional<Movable> movable(Reservation reservation) {
        return reservation
                .promise()
                .filter(promise -> promise.frozenFrom(policy.booking().freeze()).isAfter(at))
                .flatMap(promise -> windowOf(reservation, promise)
                        .flatMap(window -> Optional.ofNullable(vehicles.get(reservation.vehicle()))
                                .map(vehicle -> new Movable(reservation, promise, vehicle, window))));
    }

    /** Empty when another reservation of the vehicle follows so closely that there is nothing to move within. */
    private Optional<TimeWindow> windowOf(Reservation reservation, Promise promise) {
        TimeWindow wish = reservation.request().window();
        Instant from = later(wish.start(), at.plus(policy.booking().freeze()));
        Instant until = wish.end();
        for (TimeWindow busy : othersOf(reservation)) {
            if (busy.start().isBefore(promise.plugged().start())) {
                from = later(from, busy.end());
            } else {
                until = earlier(until, busy.start().minus(policy.booking().plugBuffer()));
            }
        }
        return from.isBefore(until) && !until.isBefore(promise.charging().end())
                ? Optional.of(new TimeWindow(from, until))
                : Optional.empty();
    }

    private List<TimeWindow> othersOf(Reservation reservation) {
        return open.getOrDefault(reservation.vehicle(), List.of()).stream()
                .filter(other -> !other.id().equals(reservation.id()))
                .flatMap(other -> other.promise().stream())
                .map(Promise::plugged)
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
