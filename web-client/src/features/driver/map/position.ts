const EARTH_RADIUS_M = 6_371_000;
const RADIANS = Math.PI / 180;

/** WGS 84, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** As the crow flies (haversine). */
export function metresBetween(a: Position, b: Position): number {
  const north = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  const chord = north + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * east;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, chord)));
}
