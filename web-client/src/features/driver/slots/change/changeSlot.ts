import { now } from '@/lib/clock';
import { wallTimeOf } from '@/lib/format/zonedTime';
import { keptAmount, keptStations, keptTimes } from '../../request/kept';
import type { Frame, RequestForm } from '../../request/requestForm';
import type { Station } from '../../stations/station';
import type { PromisedSlot } from '../slot';

/** The form as it was filled in, by the station's clocks; a start that has passed is now. */
export function formOf(slot: PromisedSlot, stations: readonly Station[], at = now()): RequestForm {
  const { timeZone, stationId } = slot.promise;
  const ahead = Date.parse(slot.earliestStart) > at.getTime();
  return {
    vehicleId: slot.vehicleId,
    stationIds: keptStations(slot.stationIds, stations) ?? [stationId],
    unit: 'ENERGY',
    amount: String(slot.wantedEnergyWh / 1000),
    from: ahead ? 'later' : 'now',
    fromTime: wallTimeOf(ahead ? new Date(slot.earliestStart) : at, timeZone),
    until: wallTimeOf(new Date(slot.latestEnd), timeZone),
  };
}

/** What was asked for, with what one has changed of it before and not sent. */
export function changedBefore(
  asked: RequestForm,
  before: Partial<RequestForm>,
  { timeZone, vehicle }: Pick<Frame, 'timeZone' | 'vehicle'>,
  stations: readonly Station[],
): RequestForm {
  return {
    ...asked,
    ...keptAmount(before, vehicle),
    ...keptTimes(before, timeZone),
    stationIds: keptStations(before.stationIds ?? [], stations) ?? asked.stationIds,
  };
}

export function isChanged(form: RequestForm, asked: RequestForm): boolean {
  return (Object.keys(asked) as (keyof RequestForm)[]).some((name) => String(form[name]) !== String(asked[name]));
}
