import type { AlternativesQuery } from './generated/alternative';
import type { Slot } from './slot';

export type Alternative = AlternativesQuery['alternatives'][number];

/** What an alternative has over a slot; parts that are not better are absent. */
export interface Better {
  readonly earlierMs?: number;
  readonly moreWh?: number;
  /** A decimal number, in the currency of both. */
  readonly cheaperBy?: number;
  readonly otherStation?: true;
}

const WORTH_SAYING_MS = 60_000;
const WORTH_SAYING_MONEY = 0.01;

export function betterBy(slot: Slot, alternative: Alternative): Better {
  const { promise } = slot;
  if (!promise) {
    return {};
  }
  const earlierMs = Date.parse(promise.startsAt) - Date.parse(alternative.startsAt);
  const moreWh = alternative.energyWh - promise.energyWh;
  const sameCurrency = alternative.price.currency === promise.price.currency;
  const cheaperBy = Number(promise.price.expected) - Number(alternative.price.expected);
  return {
    ...(earlierMs >= WORTH_SAYING_MS ? { earlierMs } : {}),
    ...(moreWh > 0 ? { moreWh } : {}),
    ...(sameCurrency && cheaperBy >= WORTH_SAYING_MONEY ? { cheaperBy } : {}),
    ...(alternative.stationId === promise.stationId ? {} : { otherStation: true }),
  };
}
