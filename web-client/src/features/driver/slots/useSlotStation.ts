import { graphql } from '@/lib/api/generated';
import type { SlotStationQuery } from '@/lib/api/generated/graphql';
import { useLiveQuery } from '@/lib/api/live';
import type { Slot } from './slot';

const SlotStationDocument = graphql(`
  query SlotStation($id: ID!) {
    station(id: $id) {
      id
      name
      address
      timeZone
      position {
        latitude
        longitude
      }
    }
  }
`);

export type SlotStation = SlotStationQuery['station'];

/** Where a slot is: the promised station, or the most liked one; undefined until it is known. */
export function useSlotStation(slot: Slot): SlotStation | undefined {
  const id = slot.promise?.stationId ?? slot.stationIds[0] ?? '';
  const { data } = useLiveQuery({ query: SlotStationDocument, variables: { id }, dependsOn: [], pause: id === '' });
  return data?.station.id === id ? data.station : undefined;
}
