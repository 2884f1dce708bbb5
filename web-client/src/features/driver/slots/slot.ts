import { graphql } from '@/lib/api/generated';
import type { ReservationStatus, SlotFragment } from '@/lib/api/generated/graphql';

export const SlotFragmentDocument = graphql(`
  fragment Slot on Reservation {
    id
    status
    vehicleId
    stationIds
    wantedEnergyWh
    earliestStart
    latestEnd
    requestedAt
    moves
    version
    promise {
      stationId
      stationName
      timeZone
      evseLabel
      pluggedFrom
      pluggedUntil
      startsAt
      endsAt
      limitW
      energyWh
      frozenFrom
      price {
        currency
        expected
        ceiling
      }
    }
    reason {
      code
      boundBy
      firstPossible
      inputs {
        possiblePowerW
        congestionAtWish
        fittingEvses
        freeAtWish
      }
    }
  }
`);

export const SlotsDocument = graphql(`
  query Slots($first: Int!, $after: String) {
    reservations(first: $first, after: $after) {
      items {
        ...Slot
      }
      endCursor
      hasMore
    }
  }
`);

export const NextSlotDocument = graphql(`
  query NextSlot {
    reservations(status: [RESERVED], first: 20) {
      items {
        ...Slot
      }
    }
  }
`);

export const SlotDocument = graphql(`
  query Slot($id: ID!) {
    reservation(id: $id) {
      ...Slot
    }
  }
`);

export const SlotChangedDocument = graphql(`
  subscription SlotChanged {
    reservationChanged {
      ...Slot
    }
  }
`);

export const CancelSlotDocument = graphql(`
  mutation CancelSlot($reservationId: ID!, $idempotencyKey: String!) {
    cancelReservation(reservationId: $reservationId, idempotencyKey: $idempotencyKey) {
      ...Slot
    }
  }
`);

export type Slot = SlotFragment;
export type PromisedSlot = Slot & { promise: NonNullable<Slot['promise']> };

const OPEN: ReadonlySet<ReservationStatus> = new Set<ReservationStatus>(['PENDING', 'RESERVED']);

/** Still ahead or running: plug and power are kept for it. */
export function isComing(slot: Slot, at: Date): boolean {
  return OPEN.has(slot.status) && Date.parse(slot.promise?.pluggedUntil ?? slot.latestEnd) > at.getTime();
}

/** Its plug is kept right now. */
export function isRunning(slot: Slot, at: Date): boolean {
  return isComing(slot, at) && isPromised(slot) && Date.parse(slot.promise.pluggedFrom) <= at.getTime();
}

export function isPromised(slot: Slot): slot is PromisedSlot {
  return slot.status === 'RESERVED' && slot.promise !== null && slot.promise !== undefined;
}

/** Where it stands in time: the promised start, or the wished one. */
export function startOf(slot: Slot): number {
  return Date.parse(slot.promise?.startsAt ?? slot.earliestStart);
}
