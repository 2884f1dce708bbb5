import { describe, expect, it } from 'vitest';
import { aStation, aVehicle } from '../../../../tests/builders';
import type { Station } from '../stations/station';
import { keepSeen, lastSeen } from './lastSeen';
import { freePlugs } from './plugs';

const from = { latitude: 41.231, longitude: -80.457 };
const away = (id: string, kilometres: number, traits: Partial<Station> = {}) =>
  aStation({ id, position: { latitude: from.latitude + kilometres / 111.195, longitude: from.longitude }, ...traits });
const idsOf = (stations: Station[], rangeM?: number, vehicle = aVehicle()) =>
  freePlugs(stations, { from, vehicle, rangeM }).map(({ station }) => station.id);

describe('plugs for a low battery', () => {
  it('stand nearest first, and those out of reach last', () => {
    expect(idsOf([away('far', 9), away('near', 1), away('mid', 4)])).toEqual(['near', 'mid', 'far']);
    const plugs = freePlugs([away('far', 9), away('near', 1)], { from, vehicle: aVehicle(), rangeM: 5_000 });
    expect(plugs.map(({ station, tooFar }) => [station.id, tooFar])).toEqual([
      ['near', false],
      ['far', true],
    ]);
  });

  it('are free, and of those the fitting ones', () => {
    const none = { stationId: 'x', total: 2, free: 0, asOf: '2026-11-23T12:00:00Z' };
    const [evse] = aStation().evses;
    const otherPlugFree = [
      { ...evse!, free: false },
      { ...evse!, id: 'l2', connectors: ['CHADEMO' as const], free: true },
    ];
    const stations = [away('taken', 1, { availability: none }), away('other', 2, { evses: otherPlugFree }), away('good', 3)];
    expect(idsOf(stations)).toEqual(['good']);
  });

  it('say what vehicle and station do together', () => {
    expect(freePlugs([away('a', 1)], { from, vehicle: aVehicle({ maxAcPowerW: 3_600 }), rangeM: undefined })[0]?.powerW).toBe(3_600);
  });

  it('are remembered on the device for when there is no network', () => {
    keepSeen([aStation()], '911', new Date('2026-11-23T12:00:00Z'));
    expect(lastSeen()).toMatchObject({ at: '2026-11-23T12:00:00.000Z', emergencyNumber: '911', stations: [{ id: 'library' }] });
    expect(freePlugs(lastSeen()!.stations, { from, vehicle: undefined, rangeM: undefined })).toHaveLength(1);
  });
});
