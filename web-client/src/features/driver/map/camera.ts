import { tabStorage } from '@/lib/storage';
import { metresBetween, type Position } from './position';

const KEY = 'fairwatt.map';
const NEAREST_SHOWN = 7;
const SAME_PLACE_M = 300;

/** What the map shows: it comes back as it was left, unless one is somewhere else by now. */
export interface Camera {
  readonly around: Position;
  readonly center: Position;
  readonly zoom: number;
}

export function rememberedCamera(around: Position): Camera | undefined {
  const text = tabStorage.getItem(KEY);
  const camera = text === null ? undefined : (JSON.parse(text) as Camera);
  return camera && metresBetween(camera.around, around) < SAME_PLACE_M ? camera : undefined;
}

export function rememberCamera(camera: Camera): void {
  tabStorage.setItem(KEY, JSON.stringify(camera));
}

/** South-west and north-east corners that hold the middle and the nearest stations. */
export function firstView(middle: Position, stations: readonly { readonly position: Position }[]): [[number, number], [number, number]] {
  const shown = [middle, ...stations.slice(0, NEAREST_SHOWN).map(({ position }) => position)];
  const longitudes = shown.map(({ longitude }) => longitude);
  const latitudes = shown.map(({ latitude }) => latitude);
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
