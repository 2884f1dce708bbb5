package org.fairwatt.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Presences;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.vehicle.ConnectionStatus;

/** Presences in a map; every reservation underway has news. */
public final class InMemoryPresences implements Presences {
    private static final Duration FOLLOWED = Duration.ofHours(72);

    private final InMemoryReservations reservations;
    private final InMemoryVehicles vehicles;
    private final Map<ReservationId, Presence> presences = new LinkedHashMap<>();

    public InMemoryPresences(InMemoryReservations reservations, InMemoryVehicles vehicles) {
        this.reservations = reservations;
        this.vehicles = vehicles;
    }

    @Override
    public List<ReservationId> underway(Instant now) {
        return reservations.all().stream()
                .filter(Reservation::holds)
                .filter(reservation -> hasBegun(reservation, now) && canBeAsked(reservation))
                .sorted(Comparator.comparing(InMemoryPresences::begin))
                .map(Reservation::id)
                .toList();
    }

    @Override
    public List<ReservationId> withNews(Instant now) {
        return underway(now);
    }

    @Override
    public Optional<Presence> find(ReservationId reservation) {
        return Optional.ofNullable(presences.get(reservation));
    }

    @Override
    public void add(Presence presence) {
        presences.put(presence.reservation(), presence);
    }

    @Override
    public void removeForgotten(Instant now) {
        presences.keySet().retainAll(underway(now));
    }

    @Override
    public void remove(Presence presence) {
        presences.remove(presence.reservation());
    }

    private boolean canBeAsked(Reservation reservation) {
        return vehicles.all(List.of(reservation.vehicle())).stream()
                .flatMap(vehicle -> vehicle.link().stream())
                .anyMatch(link -> link.status() == ConnectionStatus.ACTIVE);
    }

    private static boolean hasBegun(Reservation reservation, Instant now) {
        Instant begin = begin(reservation);
        return !begin.isAfter(now) && !begin.isBefore(now.minus(FOLLOWED));
    }

    private static Instant begin(Reservation reservation) {
        return reservation.promise().orElseThrow().plugged().start();
    }
}
