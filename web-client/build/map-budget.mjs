// What the map costs beyond the first load: its own chunks and MapLibre's worker. They must stay within the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 450;
const assets = new URL('../dist/assets/', import.meta.url);
const files = readdirSync(assets).filter((name) => /^(StationMap|maplibre-gl).*\.js$/.test(name));
const kilobytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets))).length / 1024, 0);

process.stdout.write(`The map: ${kilobytes.toFixed(1)} KB of gzipped JavaScript with its worker (budget ${BUDGET_KB} KB).\n`);
if (files.length < 2 || kilobytes > BUDGET_KB) {
  process.stderr.write(`The map's JavaScript (${files.join(', ')}: ${kilobytes.toFixed(1)} KB) must be within ${BUDGET_KB} KB.\n`);
  process.exit(1);
}
