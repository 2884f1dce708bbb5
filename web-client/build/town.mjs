// Draws the fictional street maps of the demo as GeoJSON, the same each time: node build/town.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { blob, closed, isInside, ribbon, sequence, smooth } from './town/shapes.mjs';
import { streetGrid } from './town/streets.mjs';
import { towns } from './town/towns.mjs';

const FOLDER = new URL('../src/features/driver/map/generated/', import.meta.url);
const METRES_PER_DEGREE = 111_195;
const ABOUT_A_METRE = 1e5;
const WOODS = 26;
const BANK_M = 24;

function townMap(town) {
  const random = sequence(town.seed);
  const rivers = town.rivers.map((river) => ({ ...river, line: smooth(river.line, 10) }));
  const sea = seaOf(town);
  const waters = [...rivers.map((river) => ribbon(river.line, river.halfWidth)), ...sea];
  const crossable = rivers.map((river) => ribbon(river.line, river.halfWidth + BANK_M));
  const { blocks, buildings, streets, parks } = streetGrid(town, { random, crossable, sea });
  return [
    ...woods(town, random, waters).map((ring) => area('wood', ring)),
    ...rivers.map((river) => area('green', ribbon(river.line, river.halfWidth + BANK_M + 10))),
    ...blocks.map((ring) => area('block', ring)),
    ...parks.map(({ ring }) => area('green', ring)),
    ...waters.map((ring) => area('water', ring)),
    ...buildings.map((ring) => area('building', ring)),
    line('rail', smooth(town.rail, 10)),
    ...streets.map(({ kind, name, points }) => line(kind, points, name)),
    ...rivers.map(({ name, line: points }) => line('river-name', points, name)),
    ...parks.map(({ name, middle }) => label('park-name', middle, name)),
    ...town.districts.map(({ name, at }) => label('district-name', at, name)),
    ...(town.sea ? [label('sea-name', town.sea.labelAt, town.sea.name)] : []),
  ];
}

function seaOf({ sea }) {
  if (!sea) {
    return [];
  }
  const coast = smooth(sea.coast, 8);
  const open = closed([...coast, [coast.at(-1)[0], sea.far], [coast[0][0], sea.far]]);
  return [open, ...sea.docks.map(({ from, to, halfWidth }) => ribbon([from, to], halfWidth))];
}

function woods({ radius }, random, waters) {
  return Array.from({ length: WOODS }, () => {
    const angle = random() * 2 * Math.PI;
    const far = radius * (1.35 + 1.5 * random());
    return { middle: [far * Math.cos(angle), far * Math.sin(angle)], size: 160 + 260 * random() };
  })
    .filter(({ middle }) => !waters.some((ring) => isInside(middle, ring)))
    .map(({ middle, size }) => blob(middle, size, random));
}

const feature = (kind, type, coordinates, name) => ({
  type: 'Feature',
  properties: name === undefined ? { kind } : { kind, name },
  geometry: { type, coordinates },
});
const area = (kind, ring) => feature(kind, 'Polygon', [ring]);
const line = (kind, points, name) => feature(kind, 'LineString', points, name);
const label = (kind, point, name) => feature(kind, 'Point', point, name);

/** Metres around the centre → degrees. */
function onEarth(town, points) {
  if (typeof points[0] !== 'number') {
    return points.map((inner) => onEarth(town, inner));
  }
  const { center } = town;
  const [x, y] = points;
  const perDegreeEast = METRES_PER_DEGREE * Math.cos((center.latitude * Math.PI) / 180);
  return [center.longitude + x / perDegreeEast, center.latitude + y / METRES_PER_DEGREE].map(
    (degrees) => Math.round(degrees * ABOUT_A_METRE) / ABOUT_A_METRE,
  );
}

mkdirSync(FOLDER, { recursive: true });
for (const town of towns) {
  const features = townMap(town).map(({ geometry, ...rest }) => ({
    ...rest,
    geometry: { ...geometry, coordinates: onEarth(town, geometry.coordinates) },
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  writeFileSync(new URL(`${town.name}.geojson`, FOLDER), text);
  process.stdout.write(`${town.name}: ${features.length} things, ${(gzipSync(text).length / 1024).toFixed(0)} KB gzipped.\n`);
}
