import { fits, type Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import { draft } from './draft';
import { type RequestForm, usualEnergy, usualTimes } from './requestForm';

/** What the address says: a station, a vehicle, a first possible time. */
export interface Wish {
  readonly station?: string | undefined;
  readonly vehicle?: string | undefined;
  readonly from?: string | undefined;
}

interface Given {
  readonly vehicles: readonly Vehicle[];
  readonly stations: readonly Station[];
  readonly wish: Wish;
  readonly communityZone: string;
}

/** The form as it opens, good to be sent as it is: what was wished, else typed before, else what is usual. */
export function firstForm({ vehicles, stations, wish, communityZone }: Given): RequestForm {
  const before = draft.read();
  const vehicle = [wish.vehicle, before.vehicleId].map((id) => vehicles.find((mine) => mine.id === id)).find(Boolean) ?? vehicles[0];
  const stationIds = stationsOf(wish, before, stations) ?? nearestFitting(stations, vehicle);
  const timeZone = stations.find((station) => station.id === stationIds[0])?.timeZone ?? communityZone;
  const sameVehicle = before.vehicleId === vehicle?.id;
  return {
    vehicleId: vehicle?.id ?? '',
    stationIds,
    energy: (sameVehicle && before.energy) || usualEnergy(vehicle),
    ...usualTimes(timeZone, wish.from ? new Date(wish.from) : undefined),
  };
}

function stationsOf(wish: Wish, before: Partial<RequestForm>, stations: readonly Station[]): string[] | undefined {
  const wished = wish.station ? [wish.station] : (before.stationIds ?? []);
  const known = wished.filter((id) => stations.some((station) => station.id === id));
  return known.length > 0 ? known : undefined;
}

function nearestFitting(stations: readonly Station[], vehicle: Vehicle | undefined): string[] {
  const fitting = vehicle && stations.find((station) => fits(station, vehicle));
  return fitting ? [fitting.id] : [];
}
