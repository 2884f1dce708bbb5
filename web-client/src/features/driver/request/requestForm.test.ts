import { describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../tests/builders';
import { Attempted, inputOf, quickEnds, type RequestForm, requestSchema, usualEnergy, usualTimes } from './requestForm';

const at = new Date('2026-11-23T15:03:20Z'); // 10:03:20 in New York
const timeZone = 'America/New_York';
const filled: RequestForm = {
  vehicleId: 'bolt',
  stationIds: ['library'],
  energy: '12,5',
  from: 'now',
  fromTime: '',
  until: '2026-11-23T14:15',
};

function faultsOf(change: Partial<RequestForm>): Record<string, string> {
  const result = requestSchema({ timeZone, horizonHours: 48 }, at).safeParse({ ...filled, ...change });
  return Object.fromEntries(result.error?.issues.map((issue) => [issue.path[0], issue.message]) ?? []);
}

describe('a request for a slot', () => {
  it('goes out in Wh and UTC, the start just ahead of now', () => {
    expect(inputOf(filled, timeZone, at)).toEqual({
      vehicleId: 'bolt',
      stationIds: ['library'],
      energyWh: 12_500,
      earliestStart: '2026-11-23T15:04:00.000Z',
      latestEnd: '2026-11-23T19:15:00.000Z',
    });
  });

  it('that is tried again after a lost connection is the very same', () => {
    const attempted = new Attempted();
    const first = attempted.inputOf(filled, timeZone);
    expect(attempted.inputOf({ ...filled }, timeZone)).toBe(first);
    expect(attempted.inputOf({ ...filled, energy: '13' }, timeZone)).not.toBe(first);
  });

  it('is good as it opens', () => {
    const form = { ...filled, energy: usualEnergy(aVehicle()), ...usualTimes(timeZone, undefined, at) };
    expect(requestSchema({ timeZone, horizonHours: 48 }, at).safeParse(form).success).toBe(true);
    expect(form.until).toBe('2026-11-23T14:15');
  });

  it.each<[Partial<RequestForm>, string, string]>([
    [{ energy: '' }, 'energy', 'request.error.energy'],
    [{ energy: '401' }, 'energy', 'request.error.energy'],
    [{ energy: '-1' }, 'energy', 'request.error.energy'],
    [{ stationIds: [] }, 'stationIds', 'request.error.stationIds'],
    [{ until: '' }, 'until', 'request.error.time'],
    [{ until: '2026-11-23T10:10' }, 'until', 'request.error.order'],
    [{ until: '2026-11-26T10:10' }, 'until', 'request.error.horizon|hours=48'],
    [{ from: 'later', fromTime: '' }, 'fromTime', 'request.error.time'],
    [{ from: 'later', fromTime: '2026-11-23T09:00' }, 'fromTime', 'request.error.past'],
  ])('with %o is wrong at %s', (change, field, words) => {
    expect(faultsOf(change)).toMatchObject({ [field]: words });
  });

  it('opens at a wished start when there is one ahead', () => {
    expect(usualTimes(timeZone, new Date('2026-11-23T23:00:00Z'), at)).toEqual({
      from: 'later',
      fromTime: '2026-11-23T18:00',
      until: '2026-11-23T22:00',
    });
  });

  it('fills to 80 % when the charge is known', () => {
    expect(usualEnergy(aVehicle({ stateOfChargePercent: 34 }))).toBe('30');
    expect(usualEnergy(aVehicle({ stateOfChargePercent: 95 }))).toBe('7');
    expect(usualEnergy(aVehicle())).toBe('25');
  });

  it('offers the coming morning at the station', () => {
    expect(quickEnds(timeZone, at).morning).toBe('2026-11-24T07:00');
  });
});
