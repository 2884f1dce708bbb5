import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import { locale } from './locale';
import { chooseUnits, unitsFor } from './units';

afterEach(() => chooseLanguage(null));

describe('units', () => {
  it.each(['en-US', 'en-GB', 'en-LR', 'my-MM', 'es-US', 'en'])('are miles in the region of %s', (tag) => {
    expect(unitsFor(tag)).toBe('IMPERIAL');
  });

  it.each(['en-CA', 'de-DE', 'en-IE', 'de'])('are kilometres in the region of %s', (tag) => {
    expect(unitsFor(tag)).toBe('METRIC');
  });

  it('follow the choice, wherever one is', () => {
    chooseUnits('METRIC');
    expect(unitsFor('en-US')).toBe('METRIC');
    chooseUnits(null);
    expect(unitsFor('en-US')).toBe('IMPERIAL');
  });
});

describe('formats', () => {
  it('are those of the words, in the region of the device', async () => {
    expect(locale('de-DE')).toBe('en-DE');
    expect(locale('en-GB')).toBe('en-GB');
    await chooseLanguage('de');
    expect(locale('de-AT')).toBe('de-AT');
    expect(locale('en-US')).toBe('de-US');
  });
});
