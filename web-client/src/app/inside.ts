import { lazy } from 'react';
import { rememberedCommunity } from '@/lib/auth/rememberedCommunity';

const fetchInside = () => import('./SignedIn');

/** All that only people who are signed in need. The way in is small and comes first. */
export const Inside = lazy(async () => ({ default: (await fetchInside()).SignedIn }));

/** Who was in before will be again: it is fetched with the way in. For others it comes while they read. */
export function fetchInsideAhead(): void {
  const fetchNow = () => void fetchInside().catch(() => undefined); // asked for again when it is needed
  if (rememberedCommunity() !== undefined || window.location.search.includes('code=')) {
    fetchNow();
  } else {
    window.addEventListener('load', () => setTimeout(fetchNow, 1_000), { once: true });
  }
}
