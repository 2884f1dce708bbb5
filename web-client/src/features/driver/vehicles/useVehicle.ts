import { useLiveQuery } from '@/lib/api/live';
import { VehiclesDocument } from './generated/vehicle';

/** One of my vehicles; undefined until known, or when there is none of that id. */
export function useVehicle(id: string) {
  const { data, ...rest } = useLiveQuery({ query: VehiclesDocument, variables: {}, dependsOn: ['Vehicle'] });
  return { ...rest, known: data !== undefined, vehicle: data?.vehicles.find((mine) => mine.id === id) };
}
