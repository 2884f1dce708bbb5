import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { deviceStorage } from '@/lib/storage';
import { en, type Words } from './en';

const KEY = 'fairwatt.language';

/** A language is a folder beside en/ with the same keys; others than English are fetched when asked for. */
const languages: Record<string, () => Promise<Words>> = {
  en: () => Promise.resolve(en),
};

export const languageNames: Readonly<Record<string, string>> = { en: 'English' };

export async function startI18n(): Promise<void> {
  const wishes = [deviceStorage.getItem(KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const language = wishes.find((wish) => wish && wish in languages) ?? 'en';
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
  await speak(language);
}

export async function speak(language: string): Promise<void> {
  const words = await languages[language]?.();
  if (words === undefined) {
    return;
  }
  i18next.addResourceBundle(language, 'translation', words);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: string): Promise<void> {
  deviceStorage.setItem(KEY, language);
  await speak(language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}
