import { useState } from 'react';
import type { PlugPlace } from './plugs';

/**
 * Those that were free at the first look, and where they stood: the way to a place is one tap, and must not become the way to
 * another one under the finger. What was taken since stays in its place; what came free waits until it is asked for.
 *
 * @param places undefined as long as none are known
 * @param question who asks from where: another one is answered anew
 */
export function useHeldPlugs(places: readonly PlugPlace[] | undefined, question: string) {
  const asked = places === undefined ? '' : question;
  const free = (places ?? []).filter((place) => place.free > 0).map(({ station }) => station.id);
  const [kept, setKept] = useState({ asked, ids: free });
  const ids = kept.asked === asked ? kept.ids : free;
  if (kept.asked !== asked) {
    setKept({ asked, ids: free });
  }
  const byId = new Map(places?.map((place) => [place.station.id, place]));
  return {
    plugs: ids.flatMap((id) => byId.get(id) ?? []),
    outdated: ids.join(' ') !== free.join(' '),
    renew: () => setKept({ asked, ids: free }),
  };
}
