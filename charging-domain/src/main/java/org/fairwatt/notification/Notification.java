package org.fairwatt.notification;

import java.time.Instant;
import java.util.Optional;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.PersonId;

/**
 * Something that one person was told.
 *
 * @param at when it happened
 * @param before the slot as it was, for what changed or was lost
 * @param after the slot as it is from now on
 * @param seen whether the person has looked at it
 */
public record Notification(
        NotificationId id,
        PersonId person,
        NotificationKind kind,
        Instant at,
        Optional<ReservationId> reservation,
        Optional<StationId> station,
        Optional<SlotTimes> before,
        Optional<SlotTimes> after,
        Optional<ReasonCode> reason,
        boolean seen) {

    /**
     * The planner moved {@code reservation}, which holds its new promise already. It counts as reduced when there is less
     * energy, or less power from the same start on.
     */
    public static Notification ofMove(Reservation reservation, Promise before, Instant now) {
        Promise after = reservation.promise().orElseThrow();
        boolean sameStart = after.charging().start().equals(before.charging().start());
        boolean reduced = before.energy().isMoreThan(after.energy())
                || (sameStart && before.limit().isMoreThan(after.limit()));
        return aboutSlot(
                NotificationId.random(),
                reduced ? NotificationKind.SLOT_REDUCED : NotificationKind.SLOT_MOVED,
                reservation,
                Optional.of(SlotTimes.of(before)),
                Optional.of(SlotTimes.of(after)),
                Optional.of(reservation.reason().code()),
                now);
    }

    /** {@code reservation} could not be kept. */
    public static Notification ofLoss(Reservation reservation, Instant now) {
        return aboutSlot(
                NotificationId.random(),
                NotificationKind.SLOT_TAKEN_BACK,
                reservation,
                reservation.promise().map(SlotTimes::of),
                Optional.empty(),
                Optional.of(reservation.reason().code()),
                now);
    }

    /** {@code reservation} begins soon; the same notification whenever and wherever that is noticed. */
    public static Notification ofNearStart(Reservation reservation, Instant now) {
        Promise promise = reservation.promise().orElseThrow();
        return aboutSlot(
                NotificationId.ofOccasion("%s %s %s"
                        .formatted(
                                NotificationKind.SLOT_SOON,
                                reservation.id(),
                                promise.plugged().start())),
                NotificationKind.SLOT_SOON,
                reservation,
                Optional.empty(),
                Optional.of(SlotTimes.of(promise)),
                Optional.empty(),
                now);
    }

    /** An EVSE of {@code station} is free. */
    public static Notification ofFreeStation(PersonId person, StationId station, Instant now) {
        return new Notification(
                NotificationId.random(),
                person,
                NotificationKind.STATION_FREE,
                now,
                Optional.empty(),
                Optional.of(station),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Notification aboutSlot(
            NotificationId id,
            NotificationKind kind,
            Reservation reservation,
            Optional<SlotTimes> before,
            Optional<SlotTimes> after,
            Optional<ReasonCode> reason,
            Instant now) {
        return new Notification(
                id,
                reservation.person(),
                kind,
                now,
                Optional.of(reservation.id()),
                reservation.promise().map(Promise::station),
                before,
                after,
                reason,
                false);
    }
}
