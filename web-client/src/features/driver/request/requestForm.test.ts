import { describe, expect, it } from 'vitest';
import { aVehicle } from '../../../../tests/builders';
import { usualAmount } from './amount';
import { Attempted, inputOf, quickEnds, type RequestForm, requestSchema, usualTimes } from './requestForm';

const at = new Date('2026-11-23T15:03:20Z'); // 10:03:20 in New York
const timeZone = 'America/New_York';
const frame = { timeZone, horizonHours: 48, vehicle: aVehicle({ stateOfChargePercent: 34 }) };
const filled: RequestForm = {
  vehicleId: 'bolt',
  stationIds: ['library'],
  amount: '12,5',
  unit: 'ENERGY',
  from: 'now',
  fromTime: '',
  until: '2026-11-23T14:15',
};

function faultsOf(change: Partial<RequestForm>): Record<string, string> {
  const result = requestSchema(frame, at).safeParse({ ...filled, ...change });
  return Object.fromEntries(result.error?.issues.map((issue) => [issue.path[0], issue.message]) ?? []);
}

describe('a request for a slot', () => {
  it('goes out in Wh and UTC, the start just ahead of now', () => {
    expect(inputOf(filled, frame, at)).toEqual({
      vehicleId: 'bolt',
      stationIds: ['library'],
      energyWh: 12_500,
      earliestStart: '2026-11-23T15:04:00.000Z',
      latestEnd: '2026-11-23T19:15:00.000Z',
    });
  });

  it('that is tried again after a lost connection is the very same', () => {
    const attempted = new Attempted();
    const first = attempted.inputOf(filled, frame);
    expect(attempted.inputOf({ ...filled }, frame)).toBe(first);
    expect(attempted.inputOf({ ...filled, amount: '13' }, frame)).not.toBe(first);
  });

  it('is good as it opens', () => {
    const form = { ...filled, ...usualAmount(frame.vehicle), ...usualTimes(timeZone, undefined, at) };
    expect(requestSchema(frame, at).safeParse(form).success).toBe(true);
    expect(form.until).toBe('2026-11-23T14:15');
  });

  it.each<[Partial<RequestForm>, string, string]>([
    [{ amount: '' }, 'amount', 'request.error.ENERGY'],
    [{ amount: '30', unit: 'CHARGE' }, 'amount', 'request.error.charge|percent=34'],
    [{ amount: '-1', unit: 'DISTANCE' }, 'amount', 'request.error.DISTANCE'],
    [{ stationIds: [] }, 'stationIds', 'request.error.stationIds'],
    [{ until: '' }, 'until', 'request.error.time'],
    [{ until: '2026-11-23T10:10' }, 'until', 'request.error.order'],
    [{ until: '2026-11-26T10:10' }, 'until', 'request.error.horizon|hours=48'],
    [{ from: 'later', fromTime: '' }, 'fromTime', 'request.error.time'],
    [{ from: 'later', fromTime: '2026-11-23T09:00' }, 'fromTime', 'request.error.past'],
    [{ from: 'later', fromTime: '20261-11-25T18:40' }, 'fromTime', 'request.error.time'],
    [{ until: '20261-11-25T18:40' }, 'until', 'request.error.time'],
  ])('with %o is wrong at %s', (change, field, words) => {
    expect(faultsOf(change)).toEqual({ [field]: words });
  });

  it('opens at a wished start when there is one ahead', () => {
    expect(usualTimes(timeZone, new Date('2026-11-23T23:00:00Z'), at)).toEqual({
      from: 'later',
      fromTime: '2026-11-23T18:00',
      until: '2026-11-23T22:00',
    });
  });

  it('in percent goes out as such, since the battery may be fuller by then', () => {
    const input = inputOf({ ...filled, amount: '80', unit: 'CHARGE' }, frame, at);
    expect(input.targetStateOfChargePercent).toBe(80);
    expect(input.energyWh).toBeUndefined();
  });

  it('offers the coming morning at the station', () => {
    expect(quickEnds(timeZone, at).morning).toBe('2026-11-24T07:00');
  });
});
