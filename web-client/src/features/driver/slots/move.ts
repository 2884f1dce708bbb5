import type { ReasonCode } from '@/lib/api/generated/schema';
import { useNotifications } from '../notifications/NotificationsContext';
import type { Notification } from '../notifications/notification';
import type { Slot } from './slot';

type Times = NonNullable<Notification['before']>;

/** The planner moved a slot, and its driver has not said yet that it was seen. */
export interface Move {
  readonly before: Times;
  readonly after: Times;
  readonly reason: ReasonCode;
  seen(): void;
}

/** From what was told meanwhile, else from what changed under the eyes of the person. */
export function useMove(slot: Slot, before: Slot | undefined, onSeen: () => void): Move | undefined {
  const { items, markSeen } = useNotifications();
  if (slot.status !== 'RESERVED' || !slot.promise) {
    return undefined;
  }
  const told = items.filter((item) => !item.seen && item.reservationId === slot.id && item.before);
  const first = told.at(-1)?.before ?? before?.promise; // the newest stands first
  if (!first) {
    return undefined;
  }
  return {
    before: first,
    after: slot.promise,
    reason: told[0]?.reason ?? slot.reason.code,
    seen: () => {
      if (told.length > 0) {
        markSeen(told.map((item) => item.id));
      }
      onSeen();
    },
  };
}
