import { useSyncExternalStore } from 'react';
import { tabStorage } from '@/lib/storage';
import { useMe } from '@/lib/session';

const KEY = 'fairwatt.here';
const LOCATE_WITHIN_MS = 10_000;
const GOOD_ENOUGH_AGE_MS = 60_000;

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Where {
  readonly position: Position;
  readonly from: 'community' | 'here';
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

/** From where distances are measured: the person, else the community's centre. */
export function useWhere(): Where & Finding {
  const { center } = useMe().community;
  const found = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => finding,
  );
  const position = found.here ?? { latitude: center.latitude, longitude: center.longitude };
  return { ...found, position, from: found.here ? 'here' : 'community' };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function remembered(): Position | undefined {
  const text = tabStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Position);
}
