import { deviceStorage } from '@/lib/storage';
import type { Station } from '../stations/station';

const KEY = 'fairwatt.last-seen';
const MOST = 100;

/** What helps on the road without a network; where a station is, is no secret. */
export type SeenStation = Pick<Station, 'id' | 'name' | 'address' | 'position' | 'availability' | 'evses'>;

export interface LastSeen {
  readonly at: string;
  readonly emergencyNumber: string;
  readonly stations: readonly SeenStation[];
}

/** Keeps the stations on this device, for when there is no network. */
export function keepSeen(stations: readonly Station[], emergencyNumber: string, at: Date): void {
  const seen: LastSeen = {
    at: at.toISOString(),
    emergencyNumber,
    stations: stations.slice(0, MOST).map(({ id, name, address, position, availability, evses }) => ({ id, name, address, position, availability, evses })),
  };
  deviceStorage.setItem(KEY, JSON.stringify(seen));
}

export function lastSeen(): LastSeen | undefined {
  const text = deviceStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as LastSeen);
}
