import { fits, type Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import { amountUnits, usualAmount } from './amount';
import { draft } from './draft';
import { type RequestForm, usualTimes } from './requestForm';

/** What the address says: a station, a vehicle, a first possible time. */
export interface Wish {
  readonly station?: string | undefined;
  readonly vehicle?: string | undefined;
  readonly from?: string | undefined;
}

interface Given {
  readonly vehicles: readonly Vehicle[];
  readonly preferred: Vehicle | undefined;
  readonly stations: readonly Station[];
  readonly wish: Wish;
  readonly communityZone: string;
}

interface First {
  readonly form: RequestForm;
  /** Its stations, where nobody has chosen any yet. */
  readonly suggested: readonly string[];
}

/** The form as it opens, good to be sent as it is: what was wished, else typed before, else what is usual. */
export function firstForm({ vehicles, preferred, stations, wish, communityZone }: Given): First {
  const before = draft.read();
  const vehicle = vehicles.find(({ id }) => id === wish.vehicle) ?? preferred ?? vehicles[0];
  const chosen = stationsOf(wish, before, stations);
  const stationIds = chosen ?? nearestFitting(stations, vehicle);
  const timeZone = stations.find((station) => station.id === stationIds[0])?.timeZone ?? communityZone;
  const form = {
    vehicleId: vehicle?.id ?? '',
    stationIds,
    ...(typedBefore(before, vehicle) ?? usualAmount(vehicle)),
    ...usualTimes(timeZone, wish.from ? new Date(wish.from) : undefined),
  };
  return { form, suggested: chosen ? [] : stationIds };
}

function typedBefore({ vehicleId, amount, unit }: Partial<RequestForm>, vehicle: Vehicle | undefined) {
  const usable = vehicleId === vehicle?.id && amount && unit && amountUnits(vehicle).includes(unit);
  return usable ? { amount, unit } : undefined;
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
