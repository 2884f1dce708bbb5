import { describe, expect, it } from 'vitest';
import { aStation, aVehicle } from '../../../../tests/builders';
import { fits } from './station';

describe('a station', () => {
  it('fits a vehicle that has its plug', () => {
    expect(fits(aStation(), aVehicle())).toBe(true);
    expect(fits(aStation(), aVehicle({ connectors: ['CHADEMO'] }))).toBe(false);
  });

  it('does not fit one that takes no power of that current', () => {
    expect(fits(aStation(), aVehicle({ maxAcPowerW: 0 }))).toBe(false);
  });
});
