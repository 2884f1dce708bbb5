import { useSyncExternalStore } from 'react';
import { tabStorage } from '@/lib/storage';
import { useMe } from '@/lib/session';
import type { Position } from '../map/position';

const KEY = 'fairwatt.here';
const LOCATE_WITHIN_MS = 10_000;
const GOOD_ENOUGH_AGE_MS = 60_000;

/** What distances are measured from: the person, the car, or the community's centre. */
export type Origin = 'here' | 'car' | 'community';

export interface Where {
  readonly position: Position;
  readonly from: Origin;
}

interface Finding {
  readonly here: Position | undefined;
  readonly locating: boolean;
  readonly denied: boolean;
}

const listeners = new Set<() => void>();
let finding: Finding = { here: remembered(), locating: false, denied: false };

function become(next: Finding): void {
  finding = next;
  listeners.forEach((listener) => listener());
}

/** Asks the device without a tap, where the person has allowed it for good. */
export async function locateIfAllowed(): Promise<void> {
  const permission = await navigator.permissions?.query({ name: 'geolocation' }).catch(() => undefined);
  if (permission?.state === 'granted' && finding.here === undefined && !finding.locating) {
    locate();
  }
}

/** Asks the device, only ever on a tap. Rounded to about 100 m: nearer is nobody's business here. */
export function locate(): void {
  become({ ...finding, locating: true, denied: false });
  const failed = () => become({ ...finding, locating: false, denied: true });
  if (!('geolocation' in navigator)) {
    failed();
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const here = { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) };
      tabStorage.setItem(KEY, JSON.stringify(here));
      become({ here, locating: false, denied: false });
    },
    failed,
    { timeout: LOCATE_WITHIN_MS, maximumAge: GOOD_ENOUGH_AGE_MS },
  );
}

export function forgetHere(): void {
  tabStorage.removeItem(KEY);
  become({ here: undefined, locating: false, denied: false });
}

/** Where the person is, once the device has told. */
export function useHere(): Position | undefined {
  return useFinding().here;
}

function useFinding(): Finding {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => finding,
  );
}

/** From where distances are measured: the person, else the community's centre. */
export function useWhere(): Where & Finding {
  const { center } = useMe().community;
  const found = useFinding();
  return { ...found, position: found.here ?? center, from: found.here ? 'here' : 'community' };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function remembered(): Position | undefined {
  const text = tabStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Position);
}
