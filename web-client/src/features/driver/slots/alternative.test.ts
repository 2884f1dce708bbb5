import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type Alternative, betterBy } from './alternative';

const START = '2026-11-23T18:00:00Z';
const slot = aSlot('one', START);

/** The slot's very promise, but for what is said otherwise. */
function alternative(traits: Partial<Alternative> = {}): Alternative {
  return {
    kind: 'EARLIER',
    stationId: 'library',
    stationName: 'Library',
    timeZone: 'America/New_York',
    startsAt: START,
    endsAt: '2026-11-23T19:00:00Z',
    limitW: 7_400,
    energyWh: 7_000,
    price: { currency: 'USD', expected: '1.54', ceiling: '1.70' },
    wish: { vehicleId: 'bolt', stationIds: ['library'], energyWh: 7_000, earliestStart: START, latestEnd: START },
    ...traits,
  } as Alternative;
}

describe('an alternative', () => {
  it('that is the same is better by nothing', () => {
    expect(betterBy(slot, alternative())).toEqual({});
  });

  it('says what it has over the slot, and nothing of what it lacks', () => {
    const earlier = alternative({ startsAt: '2026-11-23T17:30:00Z', energyWh: 6_000, price: { currency: 'USD', expected: '2.00', ceiling: '2.20' } });
    expect(betterBy(slot, earlier)).toEqual({ earlierMs: 1_800_000 });

    const cheaper = alternative({ stationId: 'market', energyWh: 8_000, price: { currency: 'USD', expected: '1.04', ceiling: '1.20' } });
    expect(betterBy(slot, cheaper)).toEqual({ moreWh: 1_000, cheaperBy: 0.5, otherStation: true });
  });

  it('in another currency is not said to be cheaper', () => {
    expect(betterBy(slot, alternative({ price: { currency: 'EUR', expected: '0.50', ceiling: '0.60' } }))).toEqual({});
  });

  it('to a slot without a promise has nothing to be compared with', () => {
    expect(betterBy(aSlot('refused', START, { status: 'REJECTED', promise: null }), alternative({ stationId: 'market' }))).toEqual({});
  });
});
