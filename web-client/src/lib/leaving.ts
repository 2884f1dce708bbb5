import { useEffect, useState } from 'react';

/** The way to another site: whether it is being gone, and whether it led nowhere since nothing answered there. */
export interface WayOut {
  readonly leaving: boolean;
  readonly failed: boolean;
  leave(go: () => Promise<void>): void;
}

/** @param failedBefore it was tried already, before this was shown */
export function useWayOut(failedBefore = false): WayOut {
  const [leaving, setLeaving] = useLeaving();
  const [failed, setFailed] = useState(failedBefore);
  const leave = (go: () => Promise<void>) => {
    setLeaving(true);
    setFailed(false);
    go().catch(() => {
      setLeaving(false);
      setFailed(true);
    });
  };
  return { leaving, failed, leave };
}

/** True once the page is being left for another site; false again when the back button brings it back as it was. */
export function useLeaving(): readonly [boolean, (leaving: boolean) => void] {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    const back = (event: PageTransitionEvent) => event.persisted && setLeaving(false);
    window.addEventListener('pageshow', back);
    return () => window.removeEventListener('pageshow', back);
  }, []);
  return [leaving, setLeaving];
}
