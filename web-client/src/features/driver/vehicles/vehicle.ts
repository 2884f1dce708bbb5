import type { VehicleFragment } from './generated/vehicle';

export type Vehicle = VehicleFragment;

export function nameOf(vehicle: Pick<Vehicle, 'make' | 'model'>): string {
  return `${vehicle.make} ${vehicle.model}`;
}

/** Connected and told by its maker, or once so; others are entered by hand. */
export function isConnected(vehicle: Vehicle): boolean {
  return vehicle.connection?.status === 'ACTIVE' || vehicle.connection?.status === 'RECONNECT_NEEDED';
}
