import * as z from 'zod/mini';
import type { ConnectorType, VehicleInput } from '@/lib/api/generated/schema';
import { thousandfold, typedNumber } from '@/lib/form/number';
import { type PlugMistake, plugMistake } from './connector';
import type { Preset } from './presets';
import type { Vehicle } from './vehicle';

const NAME_LENGTH = 60;

const name = (error: string) => z.string().check(z.trim(), z.minLength(1, error), z.maxLength(NAME_LENGTH, error));

const numeric = (least: number, most: number, error: string) =>
  z.string().check(z.refine((text) => typedNumber(text) >= least && typedNumber(text) <= most, error));

/** What is typed stays text until it is sent: nobody's comma is taken away while typing. */
export const vehicleSchema = z
  .object({
    make: name('vehicleForm.error.make'),
    model: name('vehicleForm.error.model'),
    battery: numeric(1, 400, 'vehicleForm.error.battery'),
    ac: numeric(0, 50, 'vehicleForm.error.ac'),
    dc: numeric(0, 1000, 'vehicleForm.error.dc'),
    phases: z.enum(['1', '2', '3']),
    connectors: z.array(z.custom<ConnectorType>()).check(z.minLength(1, 'vehicleForm.error.connectors')),
    charge: z
      .string()
      .check(z.refine((text) => text.trim() === '' || typedNumber(text) <= 100, 'vehicleForm.error.charge')),
  })
  .check(
    z.refine((form) => typedNumber(form.ac) !== 0 || typedNumber(form.dc) !== 0, {
      path: ['ac'],
      error: 'vehicleForm.error.power',
    }),
    ...(['acPlug', 'dcPlug', 'needlessPlug'] as const).map((mistake) =>
      z.refine<PlugsAndPowers>((form) => mistakeIn(form) !== mistake, {
        path: ['connectors'],
        error: `vehicleForm.error.${mistake}`,
      }),
    ),
  );

interface PlugsAndPowers {
  readonly ac: string;
  readonly dc: string;
  readonly connectors: readonly ConnectorType[];
}

function mistakeIn({ ac, dc, connectors }: PlugsAndPowers): PlugMistake | undefined {
  const takes = { ac: typedNumber(ac) > 0, dc: typedNumber(dc) > 0 };
  return connectors.length > 0 && (takes.ac || takes.dc) ? plugMistake(connectors, takes) : undefined;
}

export type VehicleForm = z.infer<typeof vehicleSchema>;

export const emptyVehicle: VehicleForm = {
  make: '',
  model: '',
  battery: '',
  ac: '',
  dc: '',
  phases: '1',
  connectors: [],
  charge: '',
};

/** The API's names → the form's. */
export const vehicleFields: Readonly<Record<string, keyof VehicleForm>> = {
  make: 'make',
  model: 'model',
  batteryWh: 'battery',
  maxAcPowerW: 'ac',
  maxDcPowerW: 'dc',
  acPhases: 'phases',
  connectors: 'connectors',
  stateOfChargePercent: 'charge',
};

export function formOf(preset: Preset, charge: string): VehicleForm {
  return {
    make: preset.make,
    model: preset.model,
    battery: String(preset.batteryKwh),
    ac: String(preset.acKw),
    dc: String(preset.dcKw),
    phases: `${preset.phases}`,
    connectors: [...preset.connectors],
    charge,
  };
}

/** A connected car tells neither plugs nor powers: what is missing comes from a common car of that name. */
export function vehicleFormOf(vehicle: Vehicle, presets: readonly Preset[]): VehicleForm {
  const same = (one: string, other: string) => one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
  const common = presets.find((preset) => same(preset.make, vehicle.make) && same(preset.model, vehicle.model));
  if (vehicle.connectors.length === 0 && common) {
    return { ...formOf(common, ''), make: vehicle.make, model: vehicle.model };
  }
  return {
    make: vehicle.make,
    model: vehicle.model,
    battery: String(vehicle.batteryWh / 1000),
    ac: String(vehicle.maxAcPowerW / 1000),
    dc: String(vehicle.maxDcPowerW / 1000),
    phases: vehicle.acPhases === 3 ? '3' : vehicle.acPhases === 2 ? '2' : '1',
    connectors: [...vehicle.connectors],
    charge: '',
  };
}

export function inputOf(form: VehicleForm): VehicleInput {
  return {
    make: form.make.trim(),
    model: form.model.trim(),
    batteryWh: thousandfold(form.battery),
    maxAcPowerW: thousandfold(form.ac),
    maxDcPowerW: thousandfold(form.dc),
    acPhases: Number(form.phases),
    connectors: form.connectors,
    ...(form.charge.trim() === '' ? {} : { stateOfChargePercent: typedNumber(form.charge) }),
  };
}
