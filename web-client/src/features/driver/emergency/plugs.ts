import type { ConnectorType } from '@/lib/api/generated/schema';
import { metresBetween, type Position } from '../map/position';
import { bestPowerOf, fits, freeFitting } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import type { SeenStation } from './lastSeen';

const DETOUR = 1.3; // roads are about a third longer than the straight line

export interface PlugPlace {
  readonly station: SeenStation;
  /** Fitting plugs that are free, as far as is known. */
  readonly free: number;
  /** As the crow flies. */
  readonly distanceM: number;
  /** With this vehicle, in W; undefined without a vehicle. */
  readonly powerW: number | undefined;
  readonly connectors: readonly ConnectorType[];
  /** The range left is too short for the way by road; undefined when the range is not known. */
  readonly tooFar: boolean | undefined;
}

interface Wish {
  readonly from: Position;
  readonly vehicle: Vehicle | undefined;
  /** How far the car still gets, where known. */
  readonly rangeM: number | undefined;
}

/** Stations with a plug that fits: those in reach first, each part nearest first. */
export function plugPlaces(stations: readonly SeenStation[], { from, vehicle, rangeM }: Wish): PlugPlace[] {
  return stations
    .filter((station) => vehicle === undefined || fits(station, vehicle))
    .map((station) => {
      const distanceM = metresBetween(from, station.position);
      return {
        station,
        free: vehicle ? freeFitting(station, vehicle) : station.availability.free,
        distanceM,
        powerW: vehicle && bestPowerOf(station, vehicle),
        connectors: connectorsFor(station, vehicle),
        tooFar: rangeM === undefined ? undefined : distanceM * DETOUR > rangeM,
      };
    })
    .sort((a, b) => Number(a.tooFar ?? false) - Number(b.tooFar ?? false) || a.distanceM - b.distanceM);
}

/** Those that were free when seen. */
export function freePlugs(stations: readonly SeenStation[], wish: Wish): PlugPlace[] {
  return plugPlaces(stations, wish).filter(({ free }) => free > 0);
}

function connectorsFor({ evses }: SeenStation, vehicle: Vehicle | undefined): ConnectorType[] {
  const all = [...new Set(evses.flatMap(({ connectors }) => connectors))];
  return vehicle ? all.filter((connector) => vehicle.connectors.includes(connector)) : all;
}
