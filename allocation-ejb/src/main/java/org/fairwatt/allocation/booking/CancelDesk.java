package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.allocation.visits.PastVisits;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotCanceled;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/** Takes slots back, with their cluster locked. */
@ApplicationScoped
class CancelDesk {
    private Clusters clusters;
    private Reservations reservations;
    private DecisionBook book;
    private IdempotencyKeys keys;
    private EventLog events;
    private LateCancellations late;
    private PastVisits visits;
    private Clock clock;

    protected CancelDesk() {}

    @Inject
    CancelDesk(
            Clusters clusters,
            Reservations reservations,
            DecisionBook book,
            IdempotencyKeys keys,
            EventLog events,
            LateCancellations late,
            PastVisits visits,
            Clock clock) {
        this.clusters = clusters;
        this.reservations = reservations;
        this.book = book;
        this.keys = keys;
        this.events = events;
        this.late = late;
        this.visits = visits;
        this.clock = clock;
    }

    /** The cluster that the caller's reservation is in now; empty when the same call canceled it before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ClusterId> clusterOf(Caller caller, ReservationId id, IdempotentCall call) {
        if (keys.resultOf(call).isPresent()) {
            return Optional.empty();
        }
        return book.changeable(caller, id).promise().map(Promise::cluster);
    }

    /** @return empty, with nothing written, when the reservation is not in {@code where} any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Reservation> cancel(
            Caller caller, ReservationId id, IdempotentCall call, Optional<ClusterId> where) {
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return reservations.find(new ReservationId(known.get()));
        }
        Optional<Cluster> locked = where.map(clusters::lock);
        Reservation reservation = book.changeable(caller, id);
        if (!reservation.promise().map(Promise::cluster).equals(where)) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        late.giveBack(reservation, now);
        visits.learnGivenBack(reservation, now);
        reservation.cancel(now);
        locked.ifPresent(cluster -> {
            cluster.changed();
            events.append(new SlotCanceled(id, cluster.id(), reservation.person()));
        });
        keys.remember(call, id.value());
        return Optional.of(reservation);
    }
}
