import { useState } from 'react';
import { useLiveQuery } from '@/lib/api/live';
import { useMore } from '@/lib/api/more';
import { now } from '@/lib/clock';
import { SlotsDocument } from './generated/slot';
import type { Slot } from './slot';
import { layOut, noSlots, type SlotList, withChange, withMoveSeen, withOlder, withWaitingShown } from './slotList';
import { useSlotChanges } from './useSlotChanges';

const PAGE = 20;

/** My slots, live: what is on the screen is changed in place, what is new waits to be shown. */
export function useSlotList() {
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: SlotsDocument,
    variables: { first: PAGE },
    dependsOn: ['Reservation'],
  });
  const [list, setList] = useState<SlotList>();
  const [taken, setTaken] = useState<typeof data>();
  const [older, setOlder] = useState<{ endCursor?: string | null; hasMore: boolean }>();

  if (data && data !== taken) {
    setTaken(data);
    const { items } = data.reservations;
    setList((shown) => (shown === undefined ? layOut(items, now()) : items.reduce(withChange, shown)));
  }

  const change = (slot: Slot) => setList((shown) => shown && withChange(shown, slot));
  useSlotChanges(change);

  const more = useMore(SlotsDocument);
  const page = older ?? data?.reservations;
  const showOlder = async () => {
    const next = (await more.read({ first: PAGE, after: page?.endCursor }))?.reservations;
    if (next) {
      setOlder(next);
      setList((shown) => shown && withOlder(shown, next.items));
    }
  };

  return {
    list: list ?? noSlots,
    loading: loading || (list === undefined && problem === undefined),
    problem,
    readAt,
    refetch,
    change,
    hasOlder: page?.hasMore ?? false,
    older: more,
    showOlder,
    showWaiting: () => setList((shown) => shown && withWaitingShown(shown, now())),
    moveSeen: (id: string) => setList((shown) => shown && withMoveSeen(shown, id)),
  };
}
