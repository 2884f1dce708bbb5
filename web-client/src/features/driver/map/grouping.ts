import type { Position } from './position';

const TILE_PX = 512; // MapLibre's world at zoom 0
const ROOM_PX = 40; // pins nearer than this would lie on one another
const RADIANS = Math.PI / 180;

interface Placed {
  readonly id: string;
  readonly position: Position;
}

/** Pins that stand for one place, or for several that would cover one another. */
export interface Group<Thing> {
  readonly key: string;
  readonly position: Position;
  readonly members: readonly Thing[];
}

/**
 * Puts together what would overlap at this zoom, each to the first of the list that is near enough: the list is by
 * distance, so the nearest station keeps its place.
 *
 * @param alone never put together with others: what is selected stays visible
 */
export function grouped<Thing extends Placed>(things: readonly Thing[], zoom: number, alone?: string): Group<Thing>[] {
  const scale = TILE_PX * 2 ** zoom;
  const groups: { x: number; y: number; members: Thing[] }[] = [];
  for (const thing of things) {
    const { x, y } = pixelOf(thing.position, scale);
    const near =
      thing.id === alone
        ? undefined
        : groups.find((group) => Math.hypot(group.x - x, group.y - y) < ROOM_PX && group.members[0]?.id !== alone);
    if (near) {
      near.members.push(thing);
    } else {
      groups.push({ x, y, members: [thing] });
    }
  }
  return groups.map(({ members }) => ({ key: members[0]?.id ?? '', position: middleOf(members), members }));
}

/** Web Mercator. */
function pixelOf({ latitude, longitude }: Position, scale: number) {
  const sine = Math.sin(latitude * RADIANS);
  return {
    x: scale * (longitude / 360 + 0.5),
    y: scale * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

function middleOf(members: readonly Placed[]): Position {
  const mean = (read: (position: Position) => number) =>
    members.reduce((sum, { position }) => sum + read(position), 0) / members.length;
  return { latitude: mean((at) => at.latitude), longitude: mean((at) => at.longitude) };
}
