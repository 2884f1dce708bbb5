package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.grid.Cluster;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.Notifications;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotFailed;
import org.fairwatt.reservation.ReservationEvent.SlotMoved;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.vehicle.VehicleId;

/** Writes a revision into a locked cluster, after holding it to the rules once more: no promise hangs on the engine alone, and nobody is moved without being told. */
@ApplicationScoped
class PlanWriter {
    private Reservations reservations;
    private EventLog events;
    private Notifications notifications;
    private Clock clock;

    protected PlanWriter() {}

    @Inject
    PlanWriter(Reservations reservations, EventLog events, Notifications notifications, Clock clock) {
        this.reservations = reservations;
        this.events = events;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * What it changed; empty, with nothing written, when a part of it is not possible any more: its parts only work together.
     *
     * @throws IllegalStateException when the engine would make somebody worse off, which it never may
     */
    Optional<Gain> write(Cluster cluster, Draft draft, Revision revision) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Relocation> relocations = draft.relocations(revision.moves());
        requireNoneWorse(relocations, revision);
        if (!isStillPossible(relocations, draft, revision, now)) {
            return Optional.empty();
        }
        reservations.swapping(() -> {
            int policyVersion = draft.snapshot().policy().version();
            drop(revision.dropped(), cluster, revision.reason(), policyVersion, now);
            move(relocations, cluster, revision.reason(), policyVersion, now);
        });
        cluster.changed();
        return Optional.of(Gain.of(revision, relocations));
    }

    private static void requireNoneWorse(List<Relocation> relocations, Revision revision) {
        if (revision.isImprovement()) {
            relocations.stream().filter(it -> !it.isNoWorse()).findFirst().ifPresent(worse -> {
                throw new IllegalStateException(
                        "The engine would make reservation (%s) worse off.".formatted(worse.reservation()));
            });
        }
    }

    private boolean isStillPossible(List<Relocation> relocations, Draft draft, Revision revision, Instant now) {
        boolean allMovable = Stream.concat(
                        relocations.stream().map(Relocation::reservation), revision.dropped().stream())
                .allMatch(id -> draft.find(id)
                        .filter(it -> it.promise()
                                .frozenFrom(draft.snapshot().policy().booking().freeze())
                                .isAfter(now))
                        .isPresent());
        return allMovable && !sendsAVehicleToTwoPlaces(relocations, now);
    }

    private boolean sendsAVehicleToTwoPlaces(List<Relocation> relocations, Instant now) {
        Map<VehicleId, Relocation> byVehicle =
                relocations.stream().collect(Collectors.toMap(Relocation::vehicle, Function.identity()));
        return reservations.openOf(byVehicle.keySet(), now).stream()
                .anyMatch(open ->
                        Objects.requireNonNull(byVehicle.get(open.vehicle())).collidesWith(open));
    }

    private void drop(Collection<ReservationId> ids, Cluster cluster, ReasonCode code, int policyVersion, Instant now) {
        for (Reservation reservation : reservations.all(ids)) {
            Reason reason = Reason.of(code);
            reservation.fail(reservation.reason().inputs().map(reason::on).orElse(reason), policyVersion, now);
            events.append(new SlotFailed(reservation.id(), cluster.id(), reservation.person()));
            notifications.add(Notification.ofLoss(reservation, now));
        }
    }

    private void move(List<Relocation> relocations, Cluster cluster, ReasonCode code, int policyVersion, Instant now) {
        Map<ReservationId, Relocation> byId =
                relocations.stream().collect(Collectors.toMap(Relocation::reservation, Function.identity()));
        for (Reservation reservation : reservations.all(byId.keySet())) {
            Promise before = reservation.promise().orElseThrow();
            Relocation relocation = Objects.requireNonNull(byId.get(reservation.id()));
            reservation.moveTo(relocation.promise(), relocation.reason(code), policyVersion, now);
            events.append(new SlotMoved(reservation.id(), cluster.id(), reservation.person()));
            notifications.add(Notification.ofMove(reservation, before, now));
        }
    }
}
