import { useState } from 'react';
import { type SubscriptionHandler, useSubscription } from 'urql';
import type { AvailabilityChangedSubscription } from '@/lib/api/generated/graphql';
import { useLiveQuery } from '@/lib/api/live';
import { AvailabilityChangedDocument, type Station, StationsDocument } from './station';
import { useWhere } from './where';

export const REACH_M = 10_000;
const PAGE = 20;
const MOST = 100;

type Availability = AvailabilityChangedSubscription['stationAvailabilityChanged'];
type ByStation = Readonly<Record<string, Availability>>;

const collect: SubscriptionHandler<AvailabilityChangedSubscription, ByStation> = (byStation = {}, changed) => ({
  ...byStation,
  [changed.stationAvailabilityChanged.stationId]: changed.stationAvailabilityChanged,
});

/** Stations in reach, nearest first, with what is free right now. */
export function useStations() {
  const { position } = useWhere();
  const [first, setFirst] = useState(PAGE);
  const { data, loading, problem, readAt, refetch } = useLiveQuery({
    query: StationsDocument,
    variables: { near: position, radiusM: REACH_M, first },
    dependsOn: ['Reservation'],
  });
  const read = data?.stations.items;
  const [{ data: changes }] = useSubscription(
    {
      query: AvailabilityChangedDocument,
      variables: { stationIds: read?.map((station) => station.id) ?? [] },
      pause: !read || read.length === 0,
    },
    collect,
  );
  return {
    stations: read?.map((station) => withNewest(station, changes?.[station.id])),
    loading,
    problem,
    readAt,
    refetch,
    hasMore: (data?.stations.hasMore ?? false) && first < MOST,
    showMore: () => setFirst(first + PAGE),
  };
}

function withNewest(station: Station, changed: Availability | undefined): Station {
  return changed && changed.asOf >= station.availability.asOf ? { ...station, availability: changed } : station;
}
