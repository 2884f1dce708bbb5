import { useEffect, useEffectEvent } from 'react';

const SETTLED_MS = 2_000;

/** The subscription tells how many are free, not which, nor what can be booked: that has to be read. */
export function useReadAfterChanges(changes: ReadonlyMap<string, unknown>, refetch: () => void): void {
  const read = useEffectEvent(refetch);
  useEffect(() => {
    if (changes.size === 0) {
      return;
    }
    const timer = setTimeout(read, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [changes]);
}
