import i18next from 'i18next';

/** The language of the words, in the region of the person's device: English in Berlin still has 24 hours. */
export function locale(device = navigator.languages[0] ?? 'en'): string {
  const language = i18next.resolvedLanguage ?? 'en';
  const own = new Intl.Locale(device);
  return own.language === language ? device : `${language}-${own.maximize().region}`;
}
