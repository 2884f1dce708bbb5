import { useState } from 'react';
import { useLiveQuery } from '@/lib/api/live';
import { SlotDocument } from './generated/slot';
import type { Slot } from './slot';
import { hasMoved } from './slotList';
import { useSlotChanges } from './useSlotChanges';

/** One slot, live; and what it was before it moved under the eyes of the person. */
export function useSlot(id: string) {
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: SlotDocument,
    variables: { id },
    dependsOn: [],
  });
  const [slot, setSlot] = useState<Slot>();
  const [before, setBefore] = useState<Slot>();

  const hear = (heard: Slot) => {
    if (heard.id !== id || (slot?.id === id && heard.version < slot.version)) {
      return;
    }
    if (slot?.id === id && hasMoved(slot, heard)) {
      setBefore(before ?? slot);
    }
    setSlot(heard);
  };
  const [taken, setTaken] = useState<typeof data>();
  if (data && data !== taken) {
    setTaken(data);
    hear(data.reservation);
  }
  useSlotChanges(hear);

  return {
    slot: slot?.id === id ? slot : undefined,
    before: before?.id === id ? before : undefined,
    moveSeen: () => setBefore(undefined),
    hear,
    loading,
    problem,
    readAt,
    refetch,
  };
}
