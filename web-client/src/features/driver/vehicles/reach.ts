import type { Vehicle } from './vehicle';

const USUAL_WH_PER_KM = 180; // a mid-size electric car on mixed roads, heating included

/** About how far this energy takes a car, in metres. */
export function reachOf(energyWh: number): number {
  return (energyWh / USUAL_WH_PER_KM) * 1000;
}

/** This energy as a part of the battery, in percent. */
export function batteryShareOf(energyWh: number, vehicle: Pick<Vehicle, 'batteryWh'>): number {
  return (energyWh / vehicle.batteryWh) * 100;
}
