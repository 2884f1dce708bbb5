import { useLiveQuery } from '@/lib/api/live';
import { SlotStationDocument, type SlotStationQuery } from './generated/slotStation';
import type { Slot } from './slot';

export type SlotStation = SlotStationQuery['station'];

/** Where a slot is: the promised station, or the most liked one; undefined until it is known. */
export function useSlotStation(slot: Slot): SlotStation | undefined {
  const id = slot.promise?.stationId ?? slot.stationIds[0] ?? '';
  const { data } = useLiveQuery({ query: SlotStationDocument, variables: { id }, dependsOn: [], pause: id === '' });
  return data?.station.id === id ? data.station : undefined;
}
