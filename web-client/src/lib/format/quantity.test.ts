import { describe, expect, it } from 'vitest';
import { distance, kilowattHours, kilowatts, money, pricePerUnit } from './quantity';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('quantities', () => {
  it('are shown in kW and kWh', () => {
    expect(plain(kilowatts(7_400))).toBe('7.4 kW');
    expect(plain(kilowattHours(30_000))).toBe('30 kWh');
  });

  it('have distances as one would say them', () => {
    expect(plain(distance(420, 'METRIC'))).toBe('420 m');
    expect(plain(distance(1_450, 'METRIC'))).toBe('1.5 km');
    expect(plain(distance(247_900, 'METRIC'))).toBe('248 km');
    expect(plain(distance(1_450, 'IMPERIAL'))).toBe('0.9 mi');
    expect(plain(distance(100, 'IMPERIAL'))).toBe('350 ft');
  });

  it('have money from decimal strings', () => {
    expect(money('4.1', 'USD')).toBe('$4.10');
  });

  it.each([
    ['0.42', 'USD', '$0.42'],
    ['0.565', 'USD', '$0.565'],
    ['0.3908', 'USD', '$0.39'],
    ['0.3958', 'USD', '$0.40'],
    ['0.3908', 'EUR', '€0.39'],
    ['39.5', 'JPY', '¥39.5'],
    ['39.08', 'JPY', '¥39'],
  ])('have prices per kWh with a tenth of a cent only where that is exact: %s %s', (amount, currency, shown) => {
    expect(pricePerUnit(amount, currency)).toBe(shown);
  });
});
