import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from '@/lib/api/live';
import { useMore } from '@/lib/api/more';
import { useMe } from '@/lib/session';
import { keepSeen } from '../emergency/lastSeen';
import { StationsDocument } from './generated/station';
import type { Station } from './station';
import { type AvailabilityNow, useAvailability } from './useAvailability';
import { useWhere } from './where';

export const REACH_M = 10_000;
const PAGE = 100; // the most the API gives at once; a town's worth for the map

interface Farther {
  readonly of: unknown;
  readonly stations: readonly Station[];
  readonly endCursor: string | null | undefined;
  readonly hasMore: boolean;
}

/** Stations in reach, nearest first, with what is free right now. */
export function useStations() {
  const { position, settled } = useWhere();
  const near = { latitude: position.latitude, longitude: position.longitude };
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: StationsDocument,
    variables: { near, radiusM: REACH_M, first: PAGE },
    dependsOn: ['Reservation'],
    pause: !settled,
  });
  const { emergencyNumber } = useMe().community;
  useEffect(() => {
    if (data && readAt) {
      keepSeen(data.stations.items, emergencyNumber, readAt);
    }
  }, [data, readAt, emergencyNumber]);
  const farther = useFarther(near, data?.stations);
  const read = useMemo(() => data && [...data.stations.items, ...farther.stations], [data, farther.stations]);
  const changes = useAvailability(read);
  const stations = useMemo(() => read?.map((station) => withNewest(station, changes.get(station.id))), [read, changes]);
  return { stations, changes, loading, problem, readAt, refetch, hasMore: farther.hasMore, more: farther.more, showMore: farther.showMore };
}

/** Pages after the first, asked for one by one; they go when the first is another one. */
function useFarther(near: { latitude: number; longitude: number }, first: Pick<Farther, 'endCursor' | 'hasMore'> | undefined) {
  const more = useMore(StationsDocument);
  const place = `${near.latitude},${near.longitude}`;
  const [farther, setFarther] = useState<Farther>();
  const known = farther?.of === place ? farther : undefined;
  const end = known ?? first;
  const showMore = async () => {
    const variables = { near, radiusM: REACH_M, first: PAGE, after: end?.endCursor ?? null };
    const page = await more.read(variables);
    if (page) {
      const { items, endCursor, hasMore } = page.stations;
      setFarther({ of: place, stations: [...(known?.stations ?? []), ...items], endCursor, hasMore });
    }
  };
  return { stations: known?.stations ?? NONE, hasMore: end?.hasMore ?? false, more, showMore };
}

const NONE: readonly Station[] = [];

function withNewest(station: Station, changed: AvailabilityNow | undefined): Station {
  return changed && changed.asOf >= station.availability.asOf ? { ...station, availability: changed } : station;
}
