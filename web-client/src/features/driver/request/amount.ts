import { thousandfold, typedNumber } from '@/lib/form/number';
import { wayUnit } from '@/lib/format/quantity';
import { energyFor, reachOf } from '../vehicles/reach';
import type { Vehicle } from '../vehicles/vehicle';

const USUAL_TARGET_PERCENT = 80; // kind to the battery, and most of what people need
const USUAL_SHARE_PERCENT = 40; // where nobody knows how full it is
const LEAST_WH = 100;
const MOST_WH = 400_000;

/** As energy, as "so full at the end", or as a way to drive. */
export type AmountUnit = 'ENERGY' | 'CHARGE' | 'DISTANCE';

/** As typed: kWh, percent, or km (miles where those are used). */
export interface Amount {
  readonly amount: string;
  readonly unit: AmountUnit;
}

/** What can be asked for in: percent needs to know how full the battery is now. */
export function amountUnits(vehicle: Vehicle | undefined): AmountUnit[] {
  return isCharged(vehicle) ? ['ENERGY', 'CHARGE', 'DISTANCE'] : ['ENERGY', 'DISTANCE'];
}

/** In Wh; NaN when what was typed is no number. */
export function energyOf({ amount, unit }: Amount, vehicle: Vehicle | undefined): number {
  switch (unit) {
    case 'ENERGY':
      return thousandfold(amount);
    case 'CHARGE':
      return Math.round(((typedNumber(amount) - (vehicle?.stateOfChargePercent ?? 0)) / 100) * (vehicle?.batteryWh ?? Number.NaN));
    case 'DISTANCE':
      return Math.round(energyFor(typedNumber(amount) * wayUnit().metres, vehicle));
  }
}

/** To 80 % when the charge is known, all of it when it is nearly that full, else two fifths of the battery. */
export function usualAmount(vehicle: Vehicle | undefined): Amount {
  if (vehicle === undefined) {
    return { unit: 'ENERGY', amount: '' };
  }
  if (isCharged(vehicle)) {
    return { unit: 'CHARGE', amount: vehicle.stateOfChargePercent > USUAL_TARGET_PERCENT - 5 ? '100' : String(USUAL_TARGET_PERCENT) };
  }
  return { unit: 'ENERGY', amount: said((vehicle.batteryWh / 1000) * (USUAL_SHARE_PERCENT / 100)) };
}

/** The same energy said in another unit, rounded as one would say it. */
export function inUnit(unit: AmountUnit, energyWh: number, vehicle: Vehicle | undefined): Amount {
  if (Number.isNaN(energyWh)) {
    return { unit, amount: '' };
  }
  switch (unit) {
    case 'ENERGY':
      return { unit, amount: said(energyWh / 1000) };
    case 'CHARGE': {
      const full = (vehicle?.stateOfChargePercent ?? 0) + (energyWh / (vehicle?.batteryWh ?? Infinity)) * 100;
      return { unit, amount: String(Math.min(100, Math.round(full / 5) * 5)) };
    }
    case 'DISTANCE':
      return { unit, amount: said(reachOf(energyWh, vehicle) / wayUnit().metres) };
  }
}

/** What most people tap. */
export function quickAmounts(unit: AmountUnit, vehicle: Vehicle | undefined): string[] {
  const choices = { ENERGY: [10, 20, 40, 60], CHARGE: [60, 80, 100], DISTANCE: [50, 100, 200, 300] }[unit];
  return choices
    .map(String)
    .filter((amount) => isAsked({ unit, amount }, vehicle) && energyOf({ unit, amount }, vehicle) <= (vehicle?.batteryWh ?? Infinity));
}

/** @returns why it can't be asked for, as a key of the words; undefined when it can */
export function faultOf(amount: Amount, vehicle: Vehicle | undefined): string | undefined {
  const wanted = typedNumber(amount.amount);
  const charge = vehicle?.stateOfChargePercent;
  if (amount.unit === 'CHARGE' && !(wanted <= 100 && typeof charge === 'number' && wanted > charge)) {
    return `request.error.charge|percent=${Math.round(charge ?? 0)}`;
  }
  if (!isAsked(amount, vehicle)) {
    return `request.error.${amount.unit}`;
  }
  return vehicle && energyOf(amount, vehicle) > vehicle.batteryWh
    ? `request.error.battery|kwh=${Math.floor(vehicle.batteryWh / 1000)}`
    : undefined;
}

function isAsked(amount: Amount, vehicle: Vehicle | undefined): boolean {
  const energyWh = energyOf(amount, vehicle);
  return energyWh >= LEAST_WH && energyWh <= MOST_WH;
}

function isCharged(vehicle: Vehicle | undefined): vehicle is Vehicle & { stateOfChargePercent: number } {
  return typeof vehicle?.stateOfChargePercent === 'number';
}

/** In steps that one would say. */
function said(value: number): string {
  return String(value >= 10 ? Math.round(value / 5) * 5 : Math.max(1, Math.round(value)));
}
