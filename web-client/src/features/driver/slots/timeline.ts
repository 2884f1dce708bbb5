import type { ReasonCode } from '@/lib/api/generated/schema';
import { isPromised, type Slot } from './slot';

/** What a stretch of the asked-for time is: full or kept for others, plug kept, power flowing, or just asked for. */
export type PartKind = 'asked' | 'gridFull' | 'circuitFull' | 'chargersTaken' | 'kept' | 'plugged' | 'charging';

export interface Part {
  readonly kind: PartKind;
  readonly from: Date;
  readonly until: Date;
}

export interface Picture {
  readonly from: Date;
  readonly until: Date;
  /** In the order of drawing: what comes later lies on top. */
  readonly parts: readonly Part[];
  /** Where the present is, 0 to 1; undefined when outside. */
  readonly now: number | undefined;
}

export function pictureOf(slot: Slot, at: Date): Picture {
  const { promise } = slot;
  const held = promise && slot.status !== 'REJECTED' ? promise : undefined;
  const from = earlier(slot.earliestStart, held?.pluggedFrom);
  const until = later(slot.latestEnd, held?.pluggedUntil);
  const full = fullPart(slot);
  const parts: Part[] = [
    part('asked', slot.earliestStart, slot.latestEnd),
    ...(full ? [full] : []),
    ...(held ? [part('plugged', held.pluggedFrom, held.pluggedUntil), part('charging', held.startsAt, held.endsAt)] : []),
  ];
  const share = (at.getTime() - from.getTime()) / (until.getTime() - from.getTime());
  return {
    from,
    until,
    parts: parts.filter((drawn) => drawn.until > drawn.from),
    now: share >= 0 && share <= 1 ? share : undefined,
  };
}

/** The time that was wished but full: up to the start for a later one, all of it for a refusal. For less energy that is no time. */
function fullPart(slot: Slot): Part | undefined {
  const kind = FULL[slot.reason.code];
  if (kind === undefined) {
    return undefined;
  }
  const end = isPromised(slot) ? slot.promise.startsAt : slot.latestEnd;
  return part(kind, slot.earliestStart, end);
}

const FULL: Partial<Record<ReasonCode, PartKind>> = {
  LATER_PEAK_DEMAND: 'gridFull',
  NO_POWER_TRANSFORMER: 'gridFull',
  LATER_CIRCUIT_LIMIT: 'circuitFull',
  NO_POWER_CIRCUIT: 'circuitFull',
  LATER_CHARGERS_TAKEN: 'chargersTaken',
  CHARGERS_TAKEN: 'chargersTaken',
  FLOORS_OF_OTHERS: 'kept',
  FLEET_SHARE: 'kept',
  EMERGENCY_RESERVE: 'kept',
};

function part(kind: PartKind, from: string, until: string): Part {
  return { kind, from: new Date(from), until: new Date(until) };
}

function earlier(one: string, other: string | undefined): Date {
  return new Date(Math.min(Date.parse(one), Date.parse(other ?? one)));
}

function later(one: string, other: string | undefined): Date {
  return new Date(Math.max(Date.parse(one), Date.parse(other ?? one)));
}
