import type { Vehicle } from './vehicle';

const USUAL_WH_PER_KM = 180; // a mid-size electric car on mixed roads, heating included

/** About how far this energy takes the car, in metres: by what it says of itself, else by what is usual. */
export function reachOf(energyWh: number, vehicle?: Vehicle): number {
  return energyWh / whPerMetre(vehicle);
}

/** About how much energy a way takes, in Wh. */
export function energyFor(metres: number, vehicle?: Vehicle): number {
  return metres * whPerMetre(vehicle);
}

/** This energy as a part of the battery, in percent. */
export function batteryShareOf(energyWh: number, vehicle: Pick<Vehicle, 'batteryWh'>): number {
  return (energyWh / vehicle.batteryWh) * 100;
}

function whPerMetre(vehicle: Vehicle | undefined): number {
  const { range, stateOfChargePercent: charge, batteryWh } = vehicle ?? {};
  return range?.distanceM && charge && batteryWh ? (batteryWh * charge) / 100 / range.distanceM : USUAL_WH_PER_KM / 1000;
}
