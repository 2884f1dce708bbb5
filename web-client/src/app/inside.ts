/** All that only people who are signed in need. The way in is small and comes first. */
export const fetchInside = () => import('./SignedIn');

/** For whom it will be needed in a moment; what fails is asked for again then. */
export function fetchInsideAhead(): void {
  void fetchInside().catch(() => undefined);
}
