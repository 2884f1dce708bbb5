import { useSyncExternalStore } from 'react';
import { useLiveQuery } from '@/lib/api/live';
import { deviceStorage } from '@/lib/storage';
import { VehiclesDocument } from './generated/vehicle';

const KEY = 'fairwatt.vehicle';
const listeners = new Set<() => void>();

/** The car that one drives today; this device remembers it. */
export function chooseVehicle(id: string): void {
  deviceStorage.setItem(KEY, id);
  listeners.forEach((listener) => listener());
}

/** My vehicles and the chosen one: the newest, until one is chosen. */
export function useMyVehicle() {
  const { data, loading, problem, readAt, refetch } = useLiveQuery({ query: VehiclesDocument, variables: {}, dependsOn: ['Vehicle'] });
  const chosen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => deviceStorage.getItem(KEY),
  );
  const vehicles = data?.vehicles;
  return { vehicles, vehicle: vehicles?.find(({ id }) => id === chosen) ?? vehicles?.[0], loading, problem, readAt, refetch };
}
