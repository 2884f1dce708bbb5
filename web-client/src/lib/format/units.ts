import i18next from 'i18next';
import { deviceStorage } from '@/lib/storage';
import { locale } from './locale';

export type UnitSystem = 'METRIC' | 'IMPERIAL';

const KEY = 'fairwatt.units';
const MILES_REGIONS = new Set(['US', 'GB', 'LR', 'MM']);

/** The units chosen on this device; null when the region counts. */
export function chosenUnits(): UnitSystem | null {
  const stored = deviceStorage.getItem(KEY);
  return stored === 'METRIC' || stored === 'IMPERIAL' ? stored : null;
}

/** @param units null: as usual in the device's region */
export function chooseUnits(units: UnitSystem | null): void {
  if (units === null) {
    deviceStorage.removeItem(KEY);
  } else {
    deviceStorage.setItem(KEY, units);
  }
  i18next.emit('unitsChanged');
}

/** By choice, else by region. */
export function unitsFor(tag = locale()): UnitSystem {
  const usual = MILES_REGIONS.has(new Intl.Locale(tag).maximize().region ?? '') ? 'IMPERIAL' : 'METRIC';
  return chosenUnits() ?? usual;
}
