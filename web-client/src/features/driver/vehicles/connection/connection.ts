import { graphql } from '@/lib/api/generated';
import type { CompleteConnectionMutation, RefreshVehicleMutation } from '@/lib/api/generated/graphql';

export const BeginConnectionDocument = graphql(`
  mutation BeginConnection($input: BeginVehicleConnectionInput!, $idempotencyKey: String!) {
    beginVehicleConnection(input: $input, idempotencyKey: $idempotencyKey) {
      authorizeUrl
      expiresAt
    }
  }
`);

export const CompleteConnectionDocument = graphql(`
  mutation CompleteConnection($input: CompleteVehicleConnectionInput!, $idempotencyKey: String!) {
    completeVehicleConnection(input: $input, idempotencyKey: $idempotencyKey) {
      outcome
      vehicles {
        ...Vehicle
      }
      incompatible
    }
  }
`);

export const RefreshVehicleDocument = graphql(`
  mutation RefreshVehicle($vehicleId: ID!, $idempotencyKey: String!) {
    refreshVehicle(vehicleId: $vehicleId, idempotencyKey: $idempotencyKey) {
      outcome
      retryAt
      vehicle {
        ...Vehicle
      }
    }
  }
`);

export const DisconnectVehicleDocument = graphql(`
  mutation DisconnectVehicle($vehicleId: ID!, $idempotencyKey: String!) {
    disconnectVehicle(vehicleId: $vehicleId, idempotencyKey: $idempotencyKey) {
      ...Vehicle
    }
  }
`);

export type ConnectionResult = CompleteConnectionMutation['completeVehicleConnection'];
export type Outcome = ConnectionResult['outcome'];
export type Reading = RefreshVehicleMutation['refreshVehicle'];

/** Makers whose sign-in can be opened at once, by the name that the API takes. */
export const makers: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'AUDI', name: 'Audi' },
  { id: 'BMW', name: 'BMW' },
  { id: 'CHEVROLET', name: 'Chevrolet' },
  { id: 'CUPRA', name: 'Cupra' },
  { id: 'FORD', name: 'Ford' },
  { id: 'HYUNDAI', name: 'Hyundai' },
  { id: 'KIA', name: 'Kia' },
  { id: 'MERCEDES_BENZ', name: 'Mercedes-Benz' },
  { id: 'MINI', name: 'Mini' },
  { id: 'NISSAN', name: 'Nissan' },
  { id: 'POLESTAR', name: 'Polestar' },
  { id: 'RENAULT', name: 'Renault' },
  { id: 'SKODA', name: 'Škoda' },
  { id: 'TESLA', name: 'Tesla' },
  { id: 'TOYOTA', name: 'Toyota' },
  { id: 'VOLKSWAGEN', name: 'Volkswagen' },
  { id: 'VOLVO', name: 'Volvo' },
];
