import type { ReasonCode, ReservationStatus } from '@/lib/api/generated/schema';
import type { SlotFragment } from './generated/slot';

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

/** All of it, when it was wished. */
export function isAsWished(reason: ReasonCode): boolean {
  return reason === 'AS_REQUESTED' || reason === 'PRIORITY_GRANTED';
}

/** What is or was had: nothing of what was taken back, given back or not used. */
export function givenBy(slot: Slot): Slot['promise'] {
  return slot.status === 'RESERVED' || slot.status === 'FULFILLED' ? slot.promise : null;
}

/** What it was decided on, where that tells why it is as it is: not once the planner changed it, nor where no charger fits. */
export function inputsOf({ reason }: Slot): Slot['reason']['inputs'] {
  const { code, inputs } = reason;
  const changedSince = code === 'IMPROVED' || code === 'LIMIT_LOWERED';
  return changedSince || inputs?.fittingEvses === 0 ? null : inputs;
}

/** Where it stands in time: the promised start, or the wished one. */
export function startOf(slot: Slot): number {
  return Date.parse(slot.promise?.startsAt ?? slot.earliestStart);
}
