// What a driver's first load fetches: the way in, the page inside, and all that they import statically. It must stay within the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 220;
const assets = new URL('../dist/assets/', import.meta.url);
const html = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');

/** A chunk and those that it imports statically. */
function withImports(file, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    const source = readFileSync(new URL(file, assets), 'utf8');
    for (const [, imported] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      withImports(imported, found);
    }
  }
  return found;
}

function kilobytesOf(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, assets))).length / 1024, 0);
}

const entry = /<script[^>]+src="\/assets\/([^"]+\.js)"/.exec(html)?.[1];
const chunk = (name) => readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
const [page, inside] = [chunk('page'), chunk('SignedIn')];
if (!entry || !page || !inside) {
  process.stderr.write(`The build has no entry (${entry}), no page (${page}) or nothing inside (${inside}): was a file renamed?\n`);
  process.exit(1);
}
const untilWelcome = withImports(page, withImports(entry));
const wayIn = kilobytesOf(untilWelcome);
const all = kilobytesOf(withImports(inside, untilWelcome));
process.stdout.write(
  `First load: ${all.toFixed(1)} KB of gzipped JavaScript (budget ${BUDGET_KB} KB), ${wayIn.toFixed(1)} KB of it for the way in.\n`,
);
if (all > BUDGET_KB) {
  process.stderr.write(`The first load's JavaScript (${all.toFixed(1)} KB) must be within ${BUDGET_KB} KB.\n`);
  process.exit(1);
}
