import { useEffect, useEffectEvent, useRef } from 'react';
import { type SubscriptionHandler, useSubscription } from 'urql';
import { SlotChangedDocument, type SlotChangedSubscription } from './generated/slot';
import type { Slot } from './slot';

const MOST_AT_ONCE = 20;

/** The planner moves several at once; each of them is heard. */
const collect: SubscriptionHandler<SlotChangedSubscription, readonly Slot[]> = (before = [], { reservationChanged }) => [
  ...before.slice(1 - MOST_AT_ONCE),
  reservationChanged,
];

/** Every change of one's own slots. All listeners share one subscription. */
export function useSlotChanges(listener: (slot: Slot) => void): void {
  const [{ data }] = useSubscription({ query: SlotChangedDocument }, collect);
  const heard = useEffectEvent(listener);
  const told = useRef<readonly Slot[]>([]);
  useEffect(() => {
    const fresh = (data ?? []).filter((slot) => !told.current.includes(slot));
    told.current = data ?? [];
    fresh.forEach((slot) => heard(slot));
  }, [data]);
}
