import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { AvailabilityChangedDocument, type AvailabilityChangedSubscription } from './generated/station';
import type { Station } from './station';

const AT_ONCE = 100; // the most stations one subscription may name

export type AvailabilityNow = AvailabilityChangedSubscription['stationAvailabilityChanged'];

/** What became free or was taken since the stations were read, by station. */
export function useAvailability(stations: readonly Station[] | undefined): ReadonlyMap<string, AvailabilityNow> {
  const client = useClient();
  const [changes, setChanges] = useState<ReadonlyMap<string, AvailabilityNow>>(new Map());
  const ids = (stations ?? []).map(({ id }) => id).join(' ');
  useEffect(() => {
    const all = ids === '' ? [] : ids.split(' ');
    const parts = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
    const subscriptions = parts.map((stationIds) =>
      client.subscription(AvailabilityChangedDocument, { stationIds }).subscribe(({ data }) => {
        if (data) {
          const changed = data.stationAvailabilityChanged;
          setChanges((known) => new Map(known).set(changed.stationId, changed));
        }
      }),
    );
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
  }, [client, ids]);
  return changes;
}
