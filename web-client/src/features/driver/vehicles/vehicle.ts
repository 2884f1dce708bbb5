import { graphql } from '@/lib/api/generated';
import type { VehicleFragment } from '@/lib/api/generated/graphql';

export const VehicleFragmentDocument = graphql(`
  fragment Vehicle on Vehicle {
    id
    make
    model
    batteryWh
    maxAcPowerW
    maxDcPowerW
    acPhases
    connectors
    stateOfChargePercent
    stateOfChargeAt
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

export type Vehicle = VehicleFragment;

export function nameOf(vehicle: Pick<Vehicle, 'make' | 'model'>): string {
  return `${vehicle.make} ${vehicle.model}`;
}
