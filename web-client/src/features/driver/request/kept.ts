import { now } from '@/lib/clock';
import { instantOf, plusMinutes } from '@/lib/format/zonedTime';
import type { Station } from '../stations/station';
import type { Vehicle } from '../vehicles/vehicle';
import { amountUnits } from './amount';
import { type RequestForm, SHORTEST_MIN, usualTimes } from './requestForm';

/** Of what was typed before, the amount: for the same car, in a unit that it can still be asked in. */
export function keptAmount({ vehicleId, amount, unit }: Partial<RequestForm>, vehicle: Vehicle | undefined) {
  const usable = vehicleId === vehicle?.id && amount && unit && amountUnits(vehicle).includes(unit);
  return usable ? { amount, unit } : undefined;
}

/** Of what was typed before, the times while they are ahead; a start that has passed is as soon as possible. */
export function keptTimes({ from, fromTime = '', until = '' }: Partial<RequestForm>, timeZone: string, at = now()) {
  if (!(instantOf(until, timeZone) >= plusMinutes(at, SHORTEST_MIN))) {
    return undefined;
  }
  const ahead = from === 'later' && instantOf(fromTime, timeZone) > at;
  return ahead ? { from, fromTime, until } : { ...usualTimes(timeZone, undefined, at), until };
}

/** Those that are still there; undefined where none is. */
export function keptStations(ids: readonly string[], stations: readonly Station[]): string[] | undefined {
  const known = ids.filter((id) => stations.some((station) => station.id === id));
  return known.length > 0 ? known : undefined;
}
