import { fits, type Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import { usualAmount } from './amount';
import { draft } from './draft';
import { keptAmount, keptStations, keptTimes } from './kept';
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
  readonly timesTyped: boolean;
}

/** The form as it opens, good to be sent as it is: what was wished, else typed before, else what is usual. */
export function firstForm({ vehicles, preferred, stations, wish, communityZone }: Given): First {
  const before = draft.read();
  const vehicle = vehicles.find(({ id }) => id === wish.vehicle) ?? preferred ?? vehicles[0];
  const chosen = keptStations(wish.station ? [wish.station] : (before.stationIds ?? []), stations);
  const stationIds = chosen ?? nearestFitting(stations, vehicle);
  const timeZone = stations.find((station) => station.id === stationIds[0])?.timeZone ?? communityZone;
  const times = wish.from ? undefined : keptTimes(before, timeZone);
  const form = {
    vehicleId: vehicle?.id ?? '',
    stationIds,
    ...(keptAmount(before, vehicle) ?? usualAmount(vehicle)),
    ...(times ?? usualTimes(timeZone, wish.from ? new Date(wish.from) : undefined)),
  };
  return { form, suggested: chosen ? [] : stationIds, timesTyped: times !== undefined };
}

function nearestFitting(stations: readonly Station[], vehicle: Vehicle | undefined): string[] {
  const fitting = vehicle && stations.find((station) => fits(station, vehicle));
  return fitting ? [fitting.id] : [];
}
