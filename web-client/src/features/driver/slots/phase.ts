import type { Slot } from './slot';

/**
 * Where a promised slot stands by the clock: ahead, the plug kept but no power yet, power flowing, charged but the
 * plug still kept, and over.
 */
export type Phase = 'ahead' | 'plugIn' | 'charging' | 'charged' | 'over';

export interface Moment {
  readonly phase: Phase;
  /** Until the next thing happens; 0 when it is over. */
  readonly leftMs: number;
}

export function momentOf(promise: NonNullable<Slot['promise']>, at: Date): Moment {
  const left = (instant: string) => Date.parse(instant) - at.getTime();
  if (left(promise.startsAt) > 0) {
    return { phase: left(promise.pluggedFrom) > 0 ? 'ahead' : 'plugIn', leftMs: left(promise.startsAt) };
  }
  if (left(promise.endsAt) > 0) {
    return { phase: 'charging', leftMs: left(promise.endsAt) };
  }
  return left(promise.pluggedUntil) > 0
    ? { phase: 'charged', leftMs: left(promise.pluggedUntil) }
    : { phase: 'over', leftMs: 0 };
}
