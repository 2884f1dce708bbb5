import { describe, expect, it } from 'vitest';
import { distance, kilowattHours, kilowatts, money } from './quantity';

describe('quantities', () => {
  it('are shown in kW and kWh', () => {
    expect(kilowatts(7_400)).toBe('7.4 kW');
    expect(kilowattHours(30_000)).toBe('30 kWh');
  });

  it('have distances in the units of the person’s region', () => {
    expect(distance(420, 'de-DE')).toBe('420 m');
    expect(distance(1_450, 'en-CA')).toBe('1.5 km');
    expect(distance(1_450, 'en-US')).toBe('0.9 mi');
    expect(distance(100, 'en-US')).toBe('350 ft');
  });

  it('have money from decimal strings', () => {
    expect(money('4.1', 'USD')).toBe('$4.10');
  });
});
