import { useMemo, useSyncExternalStore } from 'react';
import { tabStorage } from '@/lib/storage';
import { useMe } from '@/lib/session';
import type { Position } from '../map/position';
import { useMyVehicle } from '../vehicles/useMyVehicle';

const KEY = 'fairwatt.here';
const LOCATE_WITHIN_MS = 10_000;
const GOOD_ENOUGH_AGE_MS = 60_000;

/** What distances are measured from: the person, the car, or the community's centre. */
export type Origin = 'here' | 'car' | 'community';

export interface Where {
  readonly position: Position;
  readonly from: Origin;
  /** When the car stood there, where it is the car's position. */
  readonly carAt?: Date;
  /** False while the car's own position may still come. */
  readonly settled: boolean;
}

interface Finding {
  readonly here: Position | undefined;
  readonly locating: boolean;
  readonly denied: boolean;
  /** The person wants the community's centre, whatever else is known. */
  readonly centred: boolean;
}

const listeners = new Set<() => void>();
let finding: Finding = { here: remembered(), locating: false, denied: false, centred: false };

function become(next: Partial<Finding>): void {
  finding = { ...finding, ...next };
  listeners.forEach((listener) => listener());
}

/** Asks the device without a tap, where the person has allowed it for good. */
export async function locateIfAllowed(): Promise<void> {
  const permission = await navigator.permissions?.query({ name: 'geolocation' }).catch(() => undefined);
  if (permission?.state === 'granted' && finding.here === undefined && !finding.locating && !finding.centred) {
    locate();
  }
}

/** Asks the device, only ever on a tap. Rounded to about 100 m: nearer is nobody's business here. */
export function locate(): void {
  become({ locating: true, denied: false, centred: false });
  const failed = () => become({ locating: false, denied: true });
  if (!('geolocation' in navigator)) {
    failed();
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const here = { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) };
      tabStorage.setItem(KEY, `${here.latitude} ${here.longitude}`);
      become({ here, locating: false });
    },
    failed,
    { timeout: LOCATE_WITHIN_MS, maximumAge: GOOD_ENOUGH_AGE_MS },
  );
}

/** From the community's centre, and forgets where the person is. */
export function centre(): void {
  tabStorage.removeItem(KEY);
  become({ here: undefined, locating: false, denied: false, centred: true });
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

/** From where distances are measured: the person, else the car, else the community's centre. */
export function useWhere(): Where & Finding {
  const { center } = useMe().community;
  const found = useFinding();
  const { vehicle, loading } = useMyVehicle();
  const { latitude, longitude } = vehicle?.position ?? {};
  const carAt = vehicle?.positionAt;
  return useMemo(() => {
    const { here, centred } = found;
    if (here || centred) {
      return { ...found, position: here ?? center, from: here ? 'here' : 'community', settled: true };
    }
    if (latitude !== undefined && longitude !== undefined && carAt) {
      return { ...found, position: { latitude, longitude }, from: 'car', carAt: new Date(carAt), settled: true };
    }
    return { ...found, position: center, from: 'community', settled: !loading };
  }, [found, center, latitude, longitude, carAt, loading]);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function remembered(): Position | undefined {
  const [latitude, longitude] = (tabStorage.getItem(KEY) ?? '').split(' ').map(Number);
  return latitude !== undefined && longitude !== undefined && Number.isFinite(latitude + longitude) ? { latitude, longitude } : undefined;
}
