package org.fairwatt.allocation.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Presences;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotEnded;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.vehicle.PlugSign;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** Follows one visit in a transaction of its own. A slot whose car is gone, or never came, ends: plug and power are free. */
@ApplicationScoped
class VisitDesk {
    private static final double NEAR_M = 500; // cars round where they are, and stations stand in large car parks

    private Presences presences;
    private Reservations reservations;
    private Vehicles vehicles;
    private Stations stations;
    private Clusters clusters;
    private EventLog events;
    private PastVisits past;
    private Clock clock;

    protected VisitDesk() {}

    @Inject
    VisitDesk(
            Presences presences,
            Reservations reservations,
            Vehicles vehicles,
            Stations stations,
            Clusters clusters,
            EventLog events,
            PastVisits past,
            Clock clock) {
        this.presences = presences;
        this.reservations = reservations;
        this.vehicles = vehicles;
        this.stations = stations;
        this.clusters = clusters;
        this.events = events;
        this.past = past;
        this.clock = clock;
    }

    /** Whose cars told something that was not looked at yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ReservationId> withNews() {
        return presences.withNews(clock.instant());
    }

    /** Looks at what the car of {@code id} told, and ends the slot if its visit is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow(ReservationId id) {
        reservations.find(id).filter(Reservation::holds).ifPresent(this::follow);
    }

    private void follow(Reservation reservation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Promise promise = reservation.promise().orElseThrow();
        Vehicle vehicle = vehicleOf(reservation.vehicle());
        ChargingStation station = stations.find(promise.station()).orElseThrow();
        Presence presence = presenceOf(reservation.id());
        vehicle.state().plugSign().ifPresent(sign -> presence.take(sign, promise, isNear(sign, station)));
        if (presence.isGone()) {
            past.learn(reservation, vehicle, station.site(), presence, now);
            end(reservation, presence, it -> it.fulfil(now));
        } else if (presence.neverCame(promise, now)) {
            past.learnMissed(reservation, promise);
            end(reservation, presence, it -> it.miss(now));
        }
    }

    /** A loser against another change of the reservation or its cluster is looked at again in the next round. */
    private void end(Reservation reservation, Presence presence, Consumer<Reservation> how) {
        vehicles.lock(reservation.vehicle());
        Cluster cluster = clusters.lock(reservation.promise().orElseThrow().cluster());
        how.accept(reservation);
        reservations.flush(); // somebody else's change shows here
        cluster.changed();
        events.append(new SlotEnded(reservation.id(), cluster.id(), reservation.person()));
        presences.remove(presence);
    }

    private Vehicle vehicleOf(VehicleId id) {
        return vehicles.all(List.of(id)).get(0); // also one that was removed meanwhile
    }

    private Presence presenceOf(ReservationId id) {
        return presences.find(id).orElseGet(() -> {
            Presence begun = new Presence(id);
            presences.add(begun);
            return begun;
        });
    }

    /** Also when the car does not tell where it is: nobody else's EVSE is kept for it at that time. */
    private static boolean isNear(PlugSign sign, ChargingStation station) {
        return sign.position()
                .map(position -> position.metresTo(station.position()) <= NEAR_M)
                .orElse(true);
    }
}
