import { locale, usesMiles } from './locale';

const METRES_PER_MILE = 1609.344;
const FEET_PER_METRE = 3.28084;

function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

export function kilowatts(watts: number): string {
  return `${number(watts / 1000)} kW`;
}

export function kilowattHours(wattHours: number): string {
  return `${number(wattHours / 1000)} kWh`;
}

export function percent(value: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

/** Rounded as one would say it: 350 m, 1.2 km, 800 ft, 2.4 mi. */
export function distance(metres: number, tag = locale()): string {
  if (usesMiles(tag)) {
    const miles = metres / METRES_PER_MILE;
    return miles < 0.2 ? `${number(round(metres * FEET_PER_METRE, 50), 0)} ft` : `${number(miles)} mi`;
  }
  return metres < 1000 ? `${number(round(metres, 10), 0)} m` : `${number(metres / 1000)} km`;
}

/** @param amount a decimal string, as the API sends money */
export function money(amount: string, currency: string): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(Number(amount));
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step;
}
