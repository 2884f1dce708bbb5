import type { ConnectorType } from '@/lib/api/generated/schema';

/** A car many drive, as its maker sells it on one side of the Atlantic. Usable battery, rounded. */
export interface Preset {
  readonly make: string;
  readonly model: string;
  readonly batteryKwh: number;
  readonly acKw: number;
  readonly dcKw: number;
  readonly phases: 1 | 2 | 3;
  readonly connectors: readonly ConnectorType[];
}

const american: readonly ConnectorType[] = ['IEC_62196_T1', 'IEC_62196_T1_COMBO'];
const european: readonly ConnectorType[] = ['IEC_62196_T2', 'IEC_62196_T2_COMBO'];

const NORTH_AMERICA: readonly Preset[] = [
  { make: 'Tesla', model: 'Model 3', batteryKwh: 57.5, acKw: 7.7, dcKw: 170, phases: 1, connectors: ['NACS'] },
  { make: 'Tesla', model: 'Model Y', batteryKwh: 75, acKw: 11.5, dcKw: 250, phases: 1, connectors: ['NACS'] },
  { make: 'Chevrolet', model: 'Bolt EV', batteryKwh: 65, acKw: 11.5, dcKw: 55, phases: 1, connectors: american },
  { make: 'Ford', model: 'Mustang Mach-E', batteryKwh: 72, acKw: 10.5, dcKw: 150, phases: 1, connectors: american },
  { make: 'Hyundai', model: 'Ioniq 5', batteryKwh: 74, acKw: 10.9, dcKw: 233, phases: 1, connectors: american },
  { make: 'Nissan', model: 'Leaf', batteryKwh: 39, acKw: 6.6, dcKw: 46, phases: 1, connectors: ['IEC_62196_T1', 'CHADEMO'] },
  { make: 'Toyota', model: 'Prius Plug-in', batteryKwh: 10.5, acKw: 3.5, dcKw: 0, phases: 1, connectors: ['IEC_62196_T1'] },
];

const EUROPE: readonly Preset[] = [
  { make: 'Tesla', model: 'Model 3', batteryKwh: 57.5, acKw: 11, dcKw: 170, phases: 3, connectors: european },
  { make: 'Tesla', model: 'Model Y', batteryKwh: 75, acKw: 11, dcKw: 250, phases: 3, connectors: european },
  { make: 'Volkswagen', model: 'ID.3', batteryKwh: 58, acKw: 11, dcKw: 120, phases: 3, connectors: european },
  { make: 'Volkswagen', model: 'ID.4', batteryKwh: 77, acKw: 11, dcKw: 135, phases: 3, connectors: european },
  { make: 'Renault', model: 'Zoe', batteryKwh: 52, acKw: 22, dcKw: 46, phases: 3, connectors: european },
  { make: 'Hyundai', model: 'Ioniq 5', batteryKwh: 74, acKw: 11, dcKw: 233, phases: 3, connectors: european },
  { make: 'Nissan', model: 'Leaf', batteryKwh: 39, acKw: 6.6, dcKw: 46, phases: 1, connectors: ['IEC_62196_T2', 'CHADEMO'] },
];

/** The plugs of a car depend on where it was sold. */
export function presetsFor(timeZone: string): readonly Preset[] {
  return isAmerican(timeZone) ? NORTH_AMERICA : EUROPE;
}

export function usualConnectorsFor(timeZone: string): readonly ConnectorType[] {
  return isAmerican(timeZone)
    ? ['IEC_62196_T1', 'IEC_62196_T1_COMBO', 'NACS', 'CHADEMO', 'TESLA_S', 'IEC_62196_T2', 'IEC_62196_T2_COMBO']
    : ['IEC_62196_T2', 'IEC_62196_T2_COMBO', 'CHADEMO', 'TESLA_S', 'IEC_62196_T1', 'IEC_62196_T1_COMBO', 'NACS'];
}

function isAmerican(timeZone: string): boolean {
  return timeZone.startsWith('America/') || timeZone === 'Pacific/Honolulu';
}
