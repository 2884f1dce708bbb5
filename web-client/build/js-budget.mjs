// What a driver's first visit loads: the entry and all it imports statically. It must stay within the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 220;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
const kilobytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length / 1024, 0);

process.stdout.write(`First load: ${kilobytes.toFixed(1)} KB of gzipped JavaScript (budget ${BUDGET_KB} KB).\n`);
if (files.length === 0 || kilobytes > BUDGET_KB) {
  process.stderr.write(`The first load's JavaScript (${kilobytes.toFixed(1)} KB) must be within ${BUDGET_KB} KB.\n`);
  process.exit(1);
}
