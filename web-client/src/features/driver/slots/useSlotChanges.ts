import { useEffect, useEffectEvent } from 'react';
import { useSubscription } from 'urql';
import { SlotChangedDocument, type Slot } from './slot';

/** Every change of one's own slots. All listeners share one subscription. */
export function useSlotChanges(listener: (slot: Slot) => void): void {
  const [{ data }] = useSubscription({ query: SlotChangedDocument });
  const heard = useEffectEvent(listener);
  useEffect(() => {
    if (data) {
      heard(data.reservationChanged);
    }
  }, [data]);
}
