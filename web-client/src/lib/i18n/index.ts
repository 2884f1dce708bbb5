import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { deviceStorage } from '@/lib/storage';
import { en, type Words } from './en';

const KEY = 'fairwatt.language';

/** A language is a folder beside en/ with the same keys; others than English are fetched when asked for. */
const languages: Record<string, () => Promise<Words>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
};

export const languageNames: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch' };

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
    react: { bindI18n: 'languageChanged unitsChanged' }, // texts hold numbers, and these hold units
  });
  await speak(wished());
}

/** The language chosen on this device; null when the device's own language counts. */
export function chosenLanguage(): string | null {
  return deviceStorage.getItem(KEY);
}

/** @param language null: as the device */
export async function chooseLanguage(language: string | null): Promise<void> {
  if (language === null) {
    deviceStorage.removeItem(KEY);
  } else {
    deviceStorage.setItem(KEY, language);
  }
  await speak(wished());
}

function wished(): string {
  const wishes = [chosenLanguage(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
  return wishes.find((wish) => wish !== undefined && wish in languages) ?? 'en';
}

/** A language that can't be fetched now leaves the words as they are: better English than no page. */
async function speak(language: string): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const words = await languages[language]?.().catch(() => undefined);
    if (words === undefined) {
      return;
    }
    i18next.addResourceBundle(language, 'translation', words);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}
