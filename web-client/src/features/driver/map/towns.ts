import northgrid from './generated/northgrid.geojson?url';
import riverbend from './generated/riverbend.geojson?url';
import { metresBetween, type Position } from './position';

const REACH_M = 6_000;

/** Streets that ship with the page (build/town.mjs). They exist for the demo's towns only, as those exist nowhere. */
const towns: readonly { readonly center: Position; readonly url: string }[] = [
  { center: { latitude: 41.231, longitude: -80.457 }, url: riverbend },
  { center: { latitude: 54.325, longitude: 10.13 }, url: northgrid },
];

/** The street map around a place; undefined where there is none: the map is then plain ground with its pins. */
export function streetsAround(place: Position): string | undefined {
  return towns.find(({ center }) => metresBetween(center, place) < REACH_M)?.url;
}
