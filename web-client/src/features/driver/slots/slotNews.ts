import type { ReservationStatus } from '@/lib/api/generated/schema';
import { hasMoved } from './slotList';
import type { Slot } from './slot';

/** What a change of a slot means for someone who does not look at it. */
export type SlotNewsKind =
  /** Told and said aloud by a message of its own; only to be counted. */
  | 'moved'
  | 'takenBack'
  /** Nobody else says so. */
  | 'status';

/** The first words on a slot that one has just asked for oneself. */
const ANSWERS: ReadonlySet<ReservationStatus> = new Set<ReservationStatus>(['PENDING', 'RESERVED', 'REJECTED']);

/** @param before the slot as it was heard of last; the same may be heard twice */
export function newsOf(before: Slot | undefined, slot: Slot): SlotNewsKind | undefined {
  if (before !== undefined && before.version >= slot.version) {
    return undefined;
  }
  if (before?.status === slot.status || (before === undefined && ANSWERS.has(slot.status))) {
    const moved = before === undefined ? slot.status === 'RESERVED' && slot.moves > 0 : hasMoved(before, slot);
    return moved ? 'moved' : undefined;
  }
  return slot.status === 'FAILED' ? 'takenBack' : 'status';
}
