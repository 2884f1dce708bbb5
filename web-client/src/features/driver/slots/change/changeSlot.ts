import { now } from '@/lib/clock';
import { wallTimeOf } from '@/lib/format/zonedTime';
import type { RequestForm } from '../../request/requestForm';
import type { Station } from '../../stations/station';
import type { PromisedSlot } from '../slot';

/** The form as it was filled in, by the station's clocks; a start that has passed is now. */
export function formOf(slot: PromisedSlot, stations: readonly Station[], at = now()): RequestForm {
  const { timeZone, stationId } = slot.promise;
  const ahead = Date.parse(slot.earliestStart) > at.getTime();
  const known = slot.stationIds.filter((id) => stations.some((station) => station.id === id));
  return {
    vehicleId: slot.vehicleId,
    stationIds: known.length > 0 ? known : [stationId],
    unit: 'ENERGY',
    amount: String(slot.wantedEnergyWh / 1000),
    from: ahead ? 'later' : 'now',
    fromTime: wallTimeOf(ahead ? new Date(slot.earliestStart) : at, timeZone),
    until: wallTimeOf(new Date(slot.latestEnd), timeZone),
  };
}
