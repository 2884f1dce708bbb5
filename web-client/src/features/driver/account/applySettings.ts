import type { MantineColorScheme } from '@mantine/core';
import { chooseUnits } from '@/lib/format/units';
import { chooseLanguage } from '@/lib/i18n';
import type { Me } from '@/lib/session';

export type Settings = Me['settings'];

export const schemeOf: Record<Settings['appearance'], MantineColorScheme> = { AUTO: 'auto', LIGHT: 'light', DARK: 'dark' };

/** Makes the page look and speak so, now and at the next start on this device. */
export function applySettings(settings: Settings, setColorScheme: (scheme: MantineColorScheme) => void): void {
  chooseUnits(settings.units ?? null);
  setColorScheme(schemeOf[settings.appearance]);
  void chooseLanguage(settings.language ?? null);
}

/**
 * What was chosen on another device holds here too. Where nothing was chosen, this device's own choice stays: it may
 * have been made before signing in.
 */
export function applyChosen(settings: Settings, setColorScheme: (scheme: MantineColorScheme) => void): void {
  if (settings.units) {
    chooseUnits(settings.units);
  }
  if (settings.appearance !== 'AUTO') {
    setColorScheme(schemeOf[settings.appearance]);
  }
  if (settings.language) {
    void chooseLanguage(settings.language);
  }
}
