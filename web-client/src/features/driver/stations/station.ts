import type { ConnectorType } from '@/lib/api/generated/schema';
import type { VehicleFragment } from '../vehicles/generated/vehicle';
import type { StationInReachFragment } from './generated/station';

export type Station = StationInReachFragment;
export type Evse = Station['evses'][number];

/** taken: somebody has every plug, which is not to say that it is broken. unknown: nobody knows. */
export type Availability = 'free' | 'taken' | 'unknown';

export const AVAILABILITY_SIGNS: Readonly<Record<Availability, string>> = { free: '✓', taken: '✕', unknown: '–' };

export function availabilityOf({ availability: { free, total } }: Pick<Station, 'availability'>): Availability {
  return total === 0 ? 'unknown' : free > 0 ? 'free' : 'taken';
}

export function connectorsOf(station: Station): ConnectorType[] {
  return [...new Set(station.evses.flatMap((evse) => evse.connectors))];
}

export function mostPowerOf(station: Station): number {
  return Math.max(0, ...station.evses.map((evse) => evse.maxPowerW));
}

/** What vehicle and station can do together, in W; 0 when no plug fits. */
export function bestPowerOf(station: Pick<Station, 'evses'>, vehicle: VehicleFragment): number {
  const limits = { AC: vehicle.maxAcPowerW, DC: vehicle.maxDcPowerW };
  return Math.max(
    0,
    ...station.evses.filter((evse) => plugFits(evse, vehicle)).map((evse) => Math.min(evse.maxPowerW, limits[evse.current])),
  );
}

export function isAccessible(station: Station): boolean {
  return station.evses.some((evse) => evse.accessible);
}

/** How many plugs were free when the station was read, of those that fit. */
export function freeFitting(station: Pick<Station, 'evses' | 'availability'>, vehicle: VehicleFragment): number {
  const fitting = station.evses.filter((evse) => evse.free && plugFits(evse, vehicle)).length;
  return Math.min(fitting, station.availability.free);
}

/** True when a plug of the station fits the vehicle and the vehicle takes that current. */
export function fits(station: Pick<Station, 'evses'>, vehicle: VehicleFragment): boolean {
  return station.evses.some((evse) => plugFits(evse, vehicle));
}

export function plugFits(evse: Evse, vehicle: VehicleFragment): boolean {
  const power = evse.current === 'AC' ? vehicle.maxAcPowerW : vehicle.maxDcPowerW;
  return power > 0 && evse.connectors.some((connector) => vehicle.connectors.includes(connector));
}
