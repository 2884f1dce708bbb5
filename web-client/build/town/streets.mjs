// A grown street grid: lines of a bent lattice, and what lies between them.
import { closed, distance, isInside, waves } from './shapes.mjs';

const EVERY_MAIN = 4;
const EVERY_COUNTRY = 8;
const COUNTRY_REACH_M = 5200;
const HALF_STREET_M = 8;
const MERGED = 0.24; // of the blocks are as wide as two
const BUILT_DETAIL = 0.5; // of the radius: farther out single houses are left away

/** @returns rings of blocks and buildings, streets with names, parks with their middle */
export function streetGrid(town, ground) {
  const bend = waves(ground.random, 46);
  const place = ([u, v]) => {
    const [x, y] = [u * town.block[0], v * town.block[1]];
    return bend([x * Math.cos(town.turn) - y * Math.sin(town.turn), x * Math.sin(town.turn) + y * Math.cos(town.turn)]);
  };
  const count = Math.ceil((town.radius * 1.3) / Math.min(...town.block));
  const grid = { town, ground, place, count, inPark: parkCells(town), edge: edgeOf(town, ground.random) };
  const lots = lotsOf(grid);
  return {
    blocks: lots.map((lot) => blockOf(grid, lot)),
    buildings: lots.filter((lot) => isCentral(grid, lot)).flatMap((lot) => housesOf(grid, lot)),
    streets: streetsOf(grid, lots),
    parks: town.parks.map((park) => ({ name: park.name, ...parkOf(grid, park) })),
  };
}

/** How far the town reaches in a direction: not the same everywhere. */
function edgeOf({ radius }, random) {
  const phases = [random() * 6, random() * 6];
  return ([x, y]) => {
    const angle = Math.atan2(y, x);
    return radius * (1 + 0.13 * Math.sin(2 * angle + phases[0]) + 0.1 * Math.sin(5 * angle + phases[1]));
  };
}

function parkCells({ parks }) {
  const cells = new Set();
  for (const { at: [left, bottom, wide, high] } of parks) {
    for (let i = left; i < left + wide; i += 1) {
      for (let j = bottom; j < bottom + high; j += 1) {
        cells.add(`${i},${j}`);
      }
    }
  }
  return (i, j) => cells.has(`${i},${j}`);
}

const isInTown = (grid, point) => Math.hypot(...point) < grid.edge(point);
const isOpenWater = ({ ground }, point) => ground.sea.some((ring) => isInside(point, ring));
const isWet = (grid, point) => isOpenWater(grid, point) || grid.ground.crossable.some((ring) => isInside(point, ring));

/** Places to build on: [left, bottom, columns]. */
function lotsOf(grid) {
  const taken = new Set();
  const lots = [];
  const isFree = (i, j) => !taken.has(`${i},${j}`) && !grid.inPark(i, j) && isBuildable(grid, i, j);
  for (let j = -grid.count; j < grid.count; j += 1) {
    for (let i = -grid.count; i < grid.count; i += 1) {
      if (!isFree(i, j)) {
        continue;
      }
      const wide = grid.ground.random() < MERGED && (i + 1) % EVERY_MAIN !== 0 && isFree(i + 1, j) ? 2 : 1;
      taken.add(`${i},${j}`).add(`${i + wide - 1},${j}`);
      lots.push([i, j, wide]);
    }
  }
  return lots;
}

function isBuildable(grid, i, j) {
  const samples = [[0.08, 0.08], [0.92, 0.08], [0.92, 0.92], [0.08, 0.92], [0.5, 0.5], [0.5, 0.05], [0.5, 0.95]];
  const points = samples.map(([u, v]) => grid.place([i + u, j + v]));
  return points.every((point) => isInTown(grid, point) && !isWet(grid, point));
}

function blockOf({ place, town }, [i, j, wide]) {
  const [du, dv] = [HALF_STREET_M / town.block[0], HALF_STREET_M / town.block[1]];
  const [left, right, bottom, top] = [i + du, i + wide - du, j + dv, j + 1 - dv];
  const corners = [
    [left + du, bottom], [right - du, bottom], [right, bottom + dv], [right, top - dv],
    [right - du, top], [left + du, top], [left, top - dv], [left, bottom + dv],
  ];
  return closed(corners.map(place));
}

function isCentral({ place, town }, [i, j, wide]) {
  return distance(place([i + wide / 2, j + 0.5]), [0, 0]) < town.radius * BUILT_DETAIL;
}

/** Two rows of houses along the long sides, with gaps. */
function housesOf({ place, town, ground }, [i, j, wide]) {
  const margin = [15 / town.block[0], 14 / town.block[1]];
  const houses = [];
  for (const [bottom, top] of [[margin[1], 0.4], [0.6, 1 - margin[1]]]) {
    let from = i + margin[0];
    const end = i + wide - margin[0];
    while (from < end - 0.1) {
      const until = Math.min(end, from + 0.16 + 0.26 * ground.random());
      const depth = (top - bottom) * 0.3 * ground.random();
      const [low, high] = bottom < 0.5 ? [bottom, top - depth] : [bottom + depth, top];
      houses.push(closed([[from, j + low], [until, j + low], [until, j + high], [from, j + high]].map(place)));
      from = until + 0.04 + 0.05 * ground.random();
    }
  }
  return houses;
}

function parkOf({ place }, { at: [left, bottom, wide, high] }) {
  const inset = 0.09;
  const edge = (from, to, steps) => Array.from({ length: steps }, (_, step) => from.map((start, axis) => start + ((to[axis] - start) * step) / steps));
  const corners = [
    [left + inset, bottom + inset], [left + wide - inset, bottom + inset],
    [left + wide - inset, bottom + high - inset], [left + inset, bottom + high - inset],
  ];
  const ring = corners.flatMap((corner, index) => edge(corner, corners[(index + 1) % 4], 3));
  return { ring: closed(ring.map(place)), middle: place([left + wide / 2, bottom + high / 2]) };
}

function streetsOf(grid, lots) {
  const insideLots = new Set(lots.filter(([, , wide]) => wide === 2).map(([i, j]) => `${i + 1},${j}`));
  const names = { main: [...grid.town.streets.main], other: [...grid.town.streets.other] };
  const outward = Array.from({ length: 2 * grid.count * 3 + 1 }, (_, index) => (index % 2 === 0 ? index / 2 : -(index + 1) / 2));
  return outward.flatMap((at) =>
    [true, false].flatMap((upright) => {
      const isMain = at % EVERY_MAIN === 0;
      const parts = partsOf(grid, insideLots, at, upright);
      const name = parts.length > 0 ? names[isMain ? 'main' : 'other'].shift() : undefined;
      return parts.map((points) => ({ kind: isMain ? 'main' : 'street', name, points }));
    }),
  );
}

/** One line of the lattice, where there is a street on it. */
function partsOf(grid, insideLots, at, upright) {
  const reach = grid.count * 3;
  const isMain = at % EVERY_MAIN === 0;
  const isCountry = at % EVERY_COUNTRY === 0;
  const on = (along) => grid.place(upright ? [at, along] : [along, at]);
  const parts = [];
  let open;
  for (let along = -reach; along < reach; along += 1) {
    const cell = upright ? [at, along] : [along, at];
    const steps = [0, 0.5, 1].map((part) => on(along + part));
    const far = Math.hypot(...steps[1]);
    const near = isInTown(grid, steps[1]) || (isCountry && far < COUNTRY_REACH_M);
    const barred = steps.some((point) => (isMain ? isOpenWater : isWet)(grid, point));
    const withinPark = grid.inPark(...cell) && grid.inPark(...(upright ? [at - 1, along] : [along, at - 1]));
    const withinLot = upright && insideLots.has(`${at},${along}`);
    if (!near || barred || withinPark || withinLot) {
      open = undefined;
    } else if (open === undefined) {
      open = [...steps];
      parts.push(open);
    } else {
      open.push(...steps.slice(1));
    }
  }
  return parts;
}
