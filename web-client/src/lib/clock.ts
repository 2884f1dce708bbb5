import { useEffect, useState } from 'react';

const WORTH_CORRECTING_MS = 2_000; // the Date header counts whole seconds

let offsetMs = 0;

/** Phones' clocks are wrong by minutes, sometimes by an hour; the server's Date header tells. */
export function learnServerTime(dateHeader: string | null, receivedAt = Date.now()): void {
  const serverTime = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(serverTime)) {
    return;
  }
  const difference = serverTime - receivedAt;
  offsetMs = Math.abs(difference) < WORTH_CORRECTING_MS ? 0 : difference;
}

/** Now, by the server's clock. */
export function now(): Date {
  return new Date(Date.now() + offsetMs);
}

/** Now, read again every `everyMs`. */
export function useNow(everyMs: number): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return instant;
}
