package org.fairwatt.allocation.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Presences;
import org.fairwatt.presence.Whereabouts;
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

    /** Forgets what need not be known any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        presences.removeForgotten(clock.instant());
    }

    /** Looks at what the car of {@code id} told, and ends the slot if its visit is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow(ReservationId id) {
        reservations.find(id).filter(Reservation::holds).ifPresent(this::follow);
    }

    /** With the vehicle locked, so that what it told last is what is looked at; a slot that somebody changes meanwhile is looked at again. */
    private void follow(Reservation reservation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        vehicles.lock(reservation.vehicle());
        Promise promise = reservation.promise().orElseThrow();
        Vehicle vehicle = vehicles.find(reservation.vehicle()).orElseThrow();
        ChargingStation station = stations.find(promise.station()).orElseThrow();
        Presence presence = presenceOf(reservation.id(), promise);
        vehicle.state().plugSign().ifPresent(sign -> presence.take(sign, promise, whereabouts(sign, station)));
        if (presence.isGone()) {
            Cluster cluster = clusters.lock(promise.cluster());
            past.learn(reservation, presence);
            reservation.fulfil(now);
            ended(reservation, presence, cluster);
        } else if (presence.neverCame(promise, now)) {
            Cluster cluster = clusters.lock(promise.cluster());
            past.learnMissed(reservation, promise);
            reservation.miss(now);
            ended(reservation, presence, cluster);
        }
    }

    private void ended(Reservation reservation, Presence presence, Cluster cluster) {
        reservations.flush(); // somebody else's change shows here
        cluster.changed();
        events.append(new SlotEnded(reservation.id(), cluster.id(), reservation.person()));
        presences.remove(presence);
    }

    private Presence presenceOf(ReservationId id, Promise promise) {
        return presences.find(id).orElseGet(() -> {
            Presence begun = new Presence(id, promise);
            presences.add(begun);
            return begun;
        });
    }

    private static Whereabouts whereabouts(PlugSign sign, ChargingStation station) {
        return sign.position()
                .map(position -> position.metresTo(station.position()) <= NEAR_M
                        ? Whereabouts.AT_THE_STATION
                        : Whereabouts.ELSEWHERE)
                .orElse(Whereabouts.UNKNOWN);
    }
}
