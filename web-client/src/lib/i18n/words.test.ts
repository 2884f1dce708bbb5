import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { de } from './de';
import { en } from './en';
import { chooseLanguage } from '.';

type Texts = { readonly [key: string]: string | Texts };

function textsOf(words: Texts, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );
}

/** Names of things and makes, and words that are the same in both. */
const ALIKE = /^(app\.name|connector\.|connectorHint\.TESLA_S|vehicles\.(ac|dc|title)$|connection\.live|home\.see|stations\.perKwh|request\.hours|slot\.wantedText)/;

const english = new Map(textsOf(en));
const german = new Map(textsOf(de));
const words = (text: string) => text.replaceAll(/{{\w+}}/g, '').split(/[^\p{L}’]+/u);
const ENGLISH_ONLY = new Set(['the', 'your', 'you', 'is', 'are', 'not', 'of', 'and', 'with', 'this', 'that', 'slot', 'slots', 'can', 'from', 'charger']);
const GERMAN_ONLY = new Set(['der', 'das', 'den', 'und', 'nicht', 'ist', 'dein', 'deine', 'du', 'zu', 'mit', 'für', 'ein', 'eine', 'wir']);
const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort().join();

afterEach(() => chooseLanguage(null));

describe('the words', () => {
  it('are the same keys in both languages', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same values to fill in', () => {
    const differing = [...english].filter(([key, text]) => placeholders(text) !== placeholders(german.get(key) ?? ''));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing untranslated', () => {
    const same = [...english].filter(([key, text]) => german.get(key) === text && !ALIKE.test(key));
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('leave no English in German and no German in English', () => {
    const inGerman = [...german].filter(([, text]) => words(text).some((word) => ENGLISH_ONLY.has(word.toLowerCase())));
    const inEnglish = [...english].filter(([, text]) => words(text).some((word) => GERMAN_ONLY.has(word.toLowerCase())));
    expect([...inGerman, ...inEnglish].map(([key]) => key)).toEqual([]);
  });

  it('say du', () => {
    const formal = [...german].filter(([, text]) => /\b(Ihr|Ihre[mnrs]?|Ihnen)\b|(?<!^)(?<![.:!?] )\bSie\b/.test(text));
    expect(formal.map(([key]) => key)).toEqual([]);
  });
});

describe('the language', () => {
  it('is the chosen one, on the document too, and the device’s again when the choice is taken back', async () => {
    await chooseLanguage('de');
    expect(i18next.t('nav.slots')).toBe(de.nav.slots);
    expect(document.documentElement.lang).toBe('de');

    await chooseLanguage(null);
    expect(i18next.t('nav.slots')).toBe(en.nav.slots);
    expect(document.documentElement.lang).toBe('en');
  });
});
