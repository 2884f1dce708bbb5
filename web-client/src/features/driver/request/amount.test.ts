import { afterEach, describe, expect, it } from 'vitest';
import { chooseUnits } from '@/lib/format/units';
import { aVehicle } from '../../../../tests/builders';
import { amountUnits, energyOf, faultOf, inUnit, quickAmounts, usualAmount } from './amount';

const unknown = aVehicle();
const third = aVehicle({ stateOfChargePercent: 34, range: { distanceM: 130_000, estimated: true } });

afterEach(() => chooseUnits(null));

describe('how much one asks for', () => {
  it('is to 80 % where the charge is known, all where it is nearly that, else two fifths of the battery', () => {
    expect(usualAmount(third)).toEqual({ unit: 'CHARGE', amount: '80' });
    expect(usualAmount(aVehicle({ stateOfChargePercent: 78 }))).toEqual({ unit: 'CHARGE', amount: '100' });
    expect(usualAmount(unknown)).toEqual({ unit: 'ENERGY', amount: '25' });
    expect(usualAmount(undefined)).toEqual({ unit: 'ENERGY', amount: '' });
  });

  it('is percent only where someone knows how full the battery is', () => {
    expect(amountUnits(third)).toContain('CHARGE');
    expect(amountUnits(unknown)).not.toContain('CHARGE');
  });

  it('is energy in the end: typed, missing up to the target, or needed for the way', () => {
    expect(energyOf({ unit: 'ENERGY', amount: '12,5' }, third)).toBe(12_500);
    expect(energyOf({ unit: 'CHARGE', amount: '80' }, third)).toBe(29_900); // 46 % of 65 kWh
    chooseUnits('METRIC');
    expect(energyOf({ unit: 'DISTANCE', amount: '100' }, third)).toBe(17_000); // 22.1 kWh take it 130 km
    chooseUnits('IMPERIAL');
    expect(energyOf({ unit: 'DISTANCE', amount: '100' }, third)).toBe(27_359);
    expect(energyOf({ unit: 'ENERGY', amount: 'much' }, third)).toBeNaN();
  });

  it('stays about the same when one says it another way', () => {
    chooseUnits('METRIC');
    expect(inUnit('CHARGE', 29_900, third).amount).toBe('80');
    expect(inUnit('ENERGY', 29_900, third).amount).toBe('30');
    expect(inUnit('DISTANCE', 29_900, third).amount).toBe('175');
    expect(inUnit('ENERGY', Number.NaN, third).amount).toBe('');
  });

  it('offers only what the battery takes', () => {
    expect(quickAmounts('CHARGE', aVehicle({ stateOfChargePercent: 70 }))).toEqual(['80', '100']);
    expect(quickAmounts('ENERGY', aVehicle({ batteryWh: 30_000 }))).toEqual(['10', '20']);
  });

  it.each([
    [{ unit: 'ENERGY', amount: '401' }, 'request.error.ENERGY'],
    [{ unit: 'ENERGY', amount: '65.1' }, 'request.error.battery|kwh=65'],
    [{ unit: 'DISTANCE', amount: '400' }, 'request.error.battery|kwh=65'],
    [{ unit: 'ENERGY', amount: '' }, 'request.error.ENERGY'],
    [{ unit: 'CHARGE', amount: '34' }, 'request.error.charge|percent=34'],
    [{ unit: 'CHARGE', amount: '101' }, 'request.error.charge|percent=34'],
    [{ unit: 'DISTANCE', amount: '0' }, 'request.error.DISTANCE'],
    [{ unit: 'DISTANCE', amount: '99999' }, 'request.error.DISTANCE'],
    [{ unit: 'CHARGE', amount: '35' }, undefined],
  ] as const)('%o: %s', (amount, fault) => {
    expect(faultOf(amount, third)).toBe(fault);
  });
});
