import { useEffect, useState } from 'react';

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
