import { describe, expect, it } from 'vitest';
import { aStation, aVehicle } from '../../../../tests/builders';
import { filtersIn, matches, narrowedBy } from './filters';

const evse = (traits: object) => ({ ...aStation().evses[0]!, ...traits });
const twoKinds = aStation({
  evses: [
    evse({ id: 'a', connectors: ['IEC_62196_T1'], maxPowerW: 7_400, accessible: true }),
    evse({ id: 'b', connectors: ['NACS'], maxPowerW: 22_000 }),
  ],
});

describe('filters of the charger selection', () => {
  it('are read from the address, and what makes no sense is left out', () => {
    expect(filtersIn({ power: '22', plug: 'NACS', accessible: true, order: 'cheap', view: 'map' })).toMatchObject({
      power: 22, plug: 'NACS', accessible: true, order: 'cheap', view: 'map',
    });
    const none = filtersIn({ power: '23', plug: 'SCHUKO', free: 'yes', order: 'near', view: 3 });
    expect(Object.values(none).every((value) => value === undefined)).toBe(true);
    expect(narrowedBy(none)).toBe(0);
  });

  it('show what fits the car, unless all are wanted', () => {
    const onlyNacs = aStation({ evses: [evse({ connectors: ['NACS'] })] });
    expect(matches(onlyNacs, {}, aVehicle())).toBe(false);
    expect(matches(onlyNacs, { all: true }, aVehicle())).toBe(true);
    expect(matches(onlyNacs, {}, undefined)).toBe(true);
  });

  it('must all hold for one and the same charger', () => {
    expect(matches(twoKinds, { accessible: true }, aVehicle())).toBe(true);
    expect(matches(twoKinds, { power: 22, all: true }, aVehicle())).toBe(true);
    expect(matches(twoKinds, { power: 22, accessible: true, all: true }, aVehicle())).toBe(false);
    expect(matches(twoKinds, { plug: 'NACS', accessible: true, all: true }, aVehicle())).toBe(false);
  });

  it('by "free now" go by what is told, also where every charger was free when read', () => {
    const taken = aStation({ availability: { stationId: 'library', total: 1, free: 0, asOf: '2026-11-23T12:00:00Z' } });
    expect(matches(taken, { free: true }, aVehicle())).toBe(false);
  });
});
