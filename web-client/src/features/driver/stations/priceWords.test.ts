import { describe, expect, it } from 'vitest';
import i18n from 'i18next';
import { feeWords, priceWords } from './priceWords';

const FOUR_PM = '2026-11-23T21:00:00Z'; // in New York
const PEAK = { currency: 'USD', now: { until: FOUR_PM, pricePerKwh: '0.42' }, next: { pricePerKwh: '0.565' } };
const { t } = i18n;

function words(tariff: Parameters<typeof priceWords>[0], at: string) {
  return priceWords(tariff, 'America/New_York', t, new Date(at)).map((said) => said.replaceAll(/\s/g, ' '));
}

describe('the price of a station', () => {
  it('is told as it is now and as it will be', () => {
    expect(words(PEAK, '2026-11-23T20:59:59Z')).toEqual(['$0.42/kWh', '$0.565 from 4:00 PM']);
  });

  it('is the later one once that time has come, though the page was not read anew', () => {
    expect(words(PEAK, FOUR_PM)).toEqual(['$0.565/kWh']);
  });

  it('is one where there is only one', () => {
    expect(words({ ...PEAK, next: null }, '2026-11-25T12:00:00Z')).toEqual(['$0.42/kWh']);
  });
});

describe('the fees of a station', () => {
  const none = { currency: 'USD', sessionFee: '0.00', idleFee: null };

  it('are not spoken of where there are none', () => {
    expect(feeWords(none, t)).toEqual([]);
  });

  it('tell what staying costs, from when, at most, and when it is free', () => {
    const idleFee = { perHour: '6.00', graceMinutes: 15, dailyCap: '30.00', freeFrom: '22:00', freeUntil: '07:00' };

    const said = feeWords({ ...none, sessionFee: '0.50', idleFee, taxPercent: '6.25' }, t);

    expect(said.map((words) => words.replaceAll(/\s/g, ' '))).toEqual([
      '+ $0.50 per session',
      'staying plugged in: $6.00/h from 15 min after the charge (at most $30.00 a day, not 10:00 PM–7:00 AM)',
      '6.25% tax included',
    ]);
  });

  it('begin at once without a grace time', () => {
    expect(feeWords({ ...none, idleFee: { perHour: '2.00', graceMinutes: 0 } }, t)).toEqual([
      'staying plugged in: $2.00/h after the charge',
    ]);
  });
});
