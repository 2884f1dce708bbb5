package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.engine.decision.DecisionText;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.DecisionRecords;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotAllocated;
import org.fairwatt.reservation.ReservationEvent.SlotChanged;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.IdempotencyKeys;

/** Writes decisions down, within the transaction of whoever decides: reservation, what it was decided on,
 * idempotency and event together. */
@ApplicationScoped
class DecisionBook {
    private Reservations reservations;
    private DecisionRecords records;
    private IdempotencyKeys keys;
    private EventLog events;
    private LateCancellations late;
    private Clock clock;

    protected DecisionBook() {}

    @Inject
    DecisionBook(
            Reservations reservations,
            DecisionRecords records,
            IdempotencyKeys keys,
            EventLog events,
            LateCancellations late,
            Clock clock) {
        this.reservations = reservations;
        this.records = records;
        this.keys = keys;
        this.events = events;
        this.late = late;
        this.clock = clock;
    }

    /** The caller's reservation {@code id}, if it can still be changed or given back; a {@link Problem} if not. */
    Reservation changeable(Caller caller, ReservationId id) {
        Reservation reservation = reservations
                .find(id)
                .filter(found -> found.person().equals(caller.person()))
                .orElseThrow(() -> Problem.notFound("reservationId", "reservation", id));
        if (!reservation.holds()) {
            throw Problem.of(
                    ProblemCode.CONFLICT,
                    "reservationId",
                    "Reservation (%s) is %s, so it is not open any more.".formatted(id, reservation.status()));
        }
        if (isOver(reservation)) {
            throw Problem.of(ProblemCode.CONFLICT, "reservationId", "Reservation (%s) is over already.".formatted(id));
        }
        return reservation;
    }

    Decision write(
            BookingCall call,
            Ask ask,
            Finding finding,
            Optional<Reservation> existing,
            Map<ClusterId, Cluster> locked) {
        Decision decision;
        if (finding instanceof Finding.Found found) {
            decision = grant(call, found, existing, locked);
        } else {
            decision = refuse(call, ask, (Finding.Nothing) finding);
        }
        records.keep(decision.reservation(), DecisionText.write(finding.record(decision.reason())));
        keys.remember(call.identity(), decision.reservation().id().value());
        return decision;
    }

    private Decision refuse(BookingCall call, Ask ask, Finding.Nothing nothing) {
        ReservationId id = call.existing().isPresent() ? ReservationId.random() : ask.id();
        Reservation rejected = Reservation.rejected(
                id, call.caller().person(), ask.request(), nothing.reason(), nothing.policyVersion(), ask.at());
        reservations.add(rejected);
        reservations.flush(); // its record names it
        return Decision.of(rejected);
    }

    private Decision grant(
            BookingCall call, Finding.Found found, Optional<Reservation> existing, Map<ClusterId, Cluster> locked) {
        Place place = found.best();
        Reason reason = found.reason();
        Set<ClusterId> touched = new HashSet<>(Set.of(place.cluster()));
        existing.flatMap(Reservation::promise).map(Promise::cluster).ifPresent(touched::add);
        Reservation reservation =
                existing.map(it -> changed(it, place, reason)).orElseGet(() -> added(call, place, reason));
        reservations.flush(); // a taken EVSE or vehicle shows here, and not at the commit
        for (ClusterId cluster : touched) {
            Optional.ofNullable(locked.get(cluster)).orElseThrow().changed();
            events.append(
                    existing.isPresent()
                            ? new SlotChanged(reservation.id(), cluster, reservation.person())
                            : new SlotAllocated(reservation.id(), cluster, reservation.person()));
        }
        return Decision.of(reservation);
    }

    private Reservation added(BookingCall call, Place place, Reason reason) {
        Ask ask = place.ask();
        Reservation reservation = Reservation.reserved(
                ask.id(),
                call.caller().person(),
                ask.request(),
                place.promise(),
                reason,
                place.snapshot().policy().version(),
                ask.at());
        reservations.add(reservation);
        return reservation;
    }

    private Reservation changed(Reservation reservation, Place place, Reason reason) {
        Ask ask = place.ask();
        Optional<Instant> boundStart = late.change(reservation, place.promise(), ask.at());
        reservation.changeTo(
                ask.request(),
                place.promise(),
                reason,
                place.snapshot().policy().version(),
                ask.at());
        boundStart.ifPresent(reservation::bindTo);
        return reservation;
    }

    private boolean isOver(Reservation reservation) {
        return reservation
                .promise()
                .map(promise -> !promise.plugged().end().isAfter(clock.instant()))
                .orElse(false);
    }
}
