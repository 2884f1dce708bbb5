package org.fairwatt.reservation;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/** What happens to one reservation in a cluster. */
public sealed interface ReservationEvent extends DomainEvent {

    ReservationId reservation();

    ClusterId clusterId();

    PersonId person();

    @Override
    default UUID subject() {
        return reservation().value();
    }

    @Override
    default Optional<UUID> cluster() {
        return Optional.of(clusterId().value());
    }

    @Override
    default Optional<PersonId> concerns() {
        return Optional.of(person());
    }

    /** A request got its slot. */
    record SlotAllocated(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {}

    /** A driver changed a slot. */
    record SlotChanged(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {}

    /** The planner moved a slot. */
    record SlotMoved(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {

        @Override
        public boolean callsForPlanning() {
            return false;
        }
    }

    /** A driver gave a slot back. */
    record SlotCanceled(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {}

    /** A vehicle left, or did not come: what its slot still held is free. */
    record SlotEnded(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {}

    /** A lowered limit left no place for a slot. */
    record SlotFailed(ReservationId reservation, ClusterId clusterId, PersonId person) implements ReservationEvent {

        @Override
        public boolean callsForPlanning() {
            return false;
        }
    }
}
