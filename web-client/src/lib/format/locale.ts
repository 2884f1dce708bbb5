import i18next from 'i18next';

/** The language of the words, with the region of the person's device: en in Berlin still has 24 hours. */
export function locale(): string {
  const language = i18next.resolvedLanguage ?? 'en';
  return navigator.languages.find((wish) => wish.split('-')[0] === language) ?? language;
}

const MILES_REGIONS = new Set(['US', 'GB', 'LR', 'MM']);

export function usesMiles(tag: string): boolean {
  return MILES_REGIONS.has(new Intl.Locale(tag).maximize().region ?? '');
}
