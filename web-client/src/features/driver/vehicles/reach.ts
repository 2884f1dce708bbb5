import type { Vehicle } from './vehicle';

const USUAL_WH_PER_KM = 180; // a mid-size electric car on mixed roads, heating included

/** About how far this energy takes the car, in metres: by what it says of itself, else by what is usual. */
export function reachOf(energyWh: number, vehicle?: Vehicle): number {
  const { range, stateOfChargePercent: charge, batteryWh } = vehicle ?? {};
  if (range && charge && batteryWh) {
    return (energyWh * range.distanceM) / ((batteryWh * charge) / 100);
  }
  return (energyWh / USUAL_WH_PER_KM) * 1000;
}

/** This energy as a part of the battery, in percent. */
export function batteryShareOf(energyWh: number, vehicle: Pick<Vehicle, 'batteryWh'>): number {
  return (energyWh / vehicle.batteryWh) * 100;
}
