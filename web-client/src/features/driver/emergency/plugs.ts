import type { ConnectorType } from '@/lib/api/generated/schema';
import { metresBetween, type Position } from '../map/position';
import { bestPowerOf, freeFitting } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import type { SeenStation } from './lastSeen';

const DETOUR = 1.3; // roads are about a third longer than the straight line

export interface PlugPlace {
  readonly station: SeenStation;
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

/** Stations with a plug that fits and that was free when seen: those in reach first, each part nearest first. */
export function freePlugs(stations: readonly SeenStation[], { from, vehicle, rangeM }: Wish): PlugPlace[] {
  return stations
    .filter((station) => (vehicle ? freeFitting(station, vehicle) : station.availability.free) > 0)
    .map((station) => {
      const distanceM = metresBetween(from, station.position);
      return {
        station,
        distanceM,
        powerW: vehicle && bestPowerOf(station, vehicle),
        connectors: connectorsFor(station, vehicle),
        tooFar: rangeM === undefined ? undefined : distanceM * DETOUR > rangeM,
      };
    })
    .sort((a, b) => Number(a.tooFar ?? false) - Number(b.tooFar ?? false) || a.distanceM - b.distanceM);
}

function connectorsFor({ evses }: SeenStation, vehicle: Vehicle | undefined): ConnectorType[] {
  const all = [...new Set(evses.flatMap(({ connectors }) => connectors))];
  return vehicle ? all.filter((connector) => vehicle.connectors.includes(connector)) : all;
}
