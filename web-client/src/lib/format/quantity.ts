import { locale } from './locale';
import { unitsFor } from './units';

const METRES_PER_MILE = 1609.344;
const FEET_PER_METRE = 3.28084;
const UNBREAKABLE_SPACE = '\u00a0';
const WHOLE_FROM = 10; // from here on a decimal says more than anyone knows

function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

function of(value: string, unit: string): string {
  return value + UNBREAKABLE_SPACE + unit;
}

export function kilowatts(watts: number): string {
  return of(number(watts / 1000), 'kW');
}

export function kilowattHours(wattHours: number): string {
  return of(number(wattHours / 1000), 'kWh');
}

export function percent(value: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

/** Rounded as one would say it: 350 m, 1.2 km, 48 km, 800 ft, 2.4 mi. */
export function distance(metres: number, units = unitsFor()): string {
  if (units === 'IMPERIAL') {
    const miles = metres / METRES_PER_MILE;
    return miles < 0.2 ? of(number(round(metres * FEET_PER_METRE, 50), 0), 'ft') : of(long(miles), 'mi');
  }
  return metres < 1000 ? of(number(round(metres, 10), 0), 'm') : of(long(metres / 1000), 'km');
}

/** What ways by car are counted in. */
export function wayUnit(units = unitsFor()): { readonly name: string; readonly metres: number } {
  return units === 'IMPERIAL' ? { name: 'mi', metres: METRES_PER_MILE } : { name: 'km', metres: 1000 };
}

/** @param amount a decimal string, as the API sends money */
export function money(amount: string, currency: string): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(Number(amount));
}

/** A price of one kWh in cents, with a tenth of one where that is all there is to it: what a driver pays is a sum of cents. */
export function pricePerUnit(amount: string, currency: string): string {
  const price = Number(amount);
  const cents = new Intl.NumberFormat(locale(), { style: 'currency', currency });
  const tenths = (cents.resolvedOptions().maximumFractionDigits ?? 0) + 1;
  const withTenths = new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: tenths });
  return (Number(price.toFixed(tenths)) === price ? withTenths : cents).format(price);
}

/** "6.25%" of a decimal string, as it is written. */
export function percentOf(value: string): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 2 }).format(Number(value) / 100);
}

function long(value: number): string {
  return number(value, value < WHOLE_FROM ? 1 : 0);
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step;
}
