import { graphql } from '@/lib/api/generated';
import type { VehicleFragment } from '@/lib/api/generated/graphql';

export const VehicleFragmentDocument = graphql(`
  fragment Vehicle on Vehicle {
    id
    make
    model
    year
    batteryWh
    maxAcPowerW
    maxDcPowerW
    acPhases
    connectors
    stateOfChargePercent
    stateOfChargeAt
    range {
      distanceM
      estimated
    }
    pluggedIn
    charging
    position {
      latitude
      longitude
    }
    positionAt
    detailsConfirmed
    connection {
      provider
      status
      connectedAt
      lastReadAt
    }
  }
`);

export const VehiclesDocument = graphql(`
  query Vehicles {
    vehicles {
      ...Vehicle
    }
  }
`);

export const RegisterVehicleDocument = graphql(`
  mutation RegisterVehicle($input: VehicleInput!, $idempotencyKey: String!) {
    registerVehicle(input: $input, idempotencyKey: $idempotencyKey) {
      ...Vehicle
    }
  }
`);

export const UpdateVehicleDocument = graphql(`
  mutation UpdateVehicle($vehicleId: ID!, $input: VehicleInput!, $idempotencyKey: String!) {
    updateVehicle(vehicleId: $vehicleId, input: $input, idempotencyKey: $idempotencyKey) {
      ...Vehicle
    }
  }
`);

export const ReportChargeDocument = graphql(`
  mutation ReportCharge($vehicleId: ID!, $percent: Float!, $idempotencyKey: String!) {
    reportStateOfCharge(vehicleId: $vehicleId, percent: $percent, idempotencyKey: $idempotencyKey) {
      ...Vehicle
    }
  }
`);

export const RemoveVehicleDocument = graphql(`
  mutation RemoveVehicle($vehicleId: ID!, $idempotencyKey: String!) {
    removeVehicle(vehicleId: $vehicleId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export type Vehicle = VehicleFragment;

export function nameOf(vehicle: Pick<Vehicle, 'make' | 'model'>): string {
  return `${vehicle.make} ${vehicle.model}`;
}

/** Connected and told by its maker, or once so; others are entered by hand. */
export function isConnected(vehicle: Vehicle): boolean {
  return vehicle.connection?.status === 'ACTIVE' || vehicle.connection?.status === 'RECONNECT_NEEDED';
}
