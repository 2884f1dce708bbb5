import type { CompleteConnectionMutation, RefreshVehicleMutation } from './generated/connection';

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
