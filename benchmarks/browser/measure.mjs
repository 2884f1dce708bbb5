// How fast the page is on a slow phone with a slow line. Prints one JSON object; progress goes to the error stream.
import { faults, openBrowser, phone } from '../../end-to-end-tests/browser/browser.mjs';
import { base, community, password, username } from '../../end-to-end-tests/browser/surroundings.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const SLOWDOWN = 4; // times slower than this machine's processor
const BITS_PER_SECOND = 1_600_000;
const ROUND_TRIP_MS = Number(process.env.ROUND_TRIP_MS ?? 0);

const REQUEST = 'Request charging slot';
const requestLink = (page) => page.getByRole('link', { name: REQUEST });

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Runs in the page from its first moment, and costs it little: when a link or button of that name stands, the picture was drawn,
 * and the main thread is free for a tap again.
 */
function noteWhenUsable(name) {
  const stands = () => [...document.querySelectorAll('a, button')].some((element) => element.textContent.trim() === name);
  const observer = new MutationObserver(() => {
    if (stands()) {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.timeOrigin + performance.now())));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** A phone with an empty cache, behind the slow line. @param awaited the name of what makes the page usable */
async function slowPhone(browser, awaited, session) {
  const context = await browser.newContext({
    ...phone,
    locale: 'en-US',
    serviceWorkers: 'block', // fetches the other pages ahead, which a first visitor does not wait for
    ...(session ? { storageState: session } : {}),
  });
  await context.addInitScript(noteWhenUsable, awaited);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** JavaScript as it came over the line: what came until the page was usable; and the map with its worker, as far as it has come now. */
async function scripts(page) {
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, encodedBodySize, responseEnd }) => ({
      name,
      kilobytes: encodedBodySize / 1024,
      first: performance.timeOrigin + responseEnd <= globalThis.usableAt,
    })),
  );
  const ours = files.filter(({ name }) => /\/assets\/.*\.m?js$/.test(name));
  const sum = (some) => some.reduce((total, { kilobytes }) => total + kilobytes, 0);
  const ofMap = ({ name }) => /StationMap|maplibre/.test(name);
  return { page: sum(ours.filter((file) => file.first && !ofMap(file))), map: sum(ours.filter(ofMap)) };
}

/** How long it took to open the page and be able to use it, in milliseconds. */
async function open(page) {
  const start = Date.now();
  await page.goto(base, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.usableAt !== undefined, undefined, { polling: 100 });
  return (await page.evaluate(() => globalThis.usableAt)) - start;
}

async function signedInSession(browser) {
  const context = await browser.newContext({ ...phone, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(base);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('textbox', { name: /e-?mail|username/i }).fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: /^sign in$/i }).click();
  const chooser = page.getByRole('button', { name: community ?? 'nobody' });
  const inside = page.locator('a[href="/request"]').first();
  await inside.or(chooser).first().waitFor();
  if (await chooser.isVisible()) {
    await chooser.click();
  }
  await inside.waitFor();
  const language = await page.locator('html').getAttribute('lang');
  if (language !== 'en') {
    throw new Error(`${username} has the page in "${language}", and is measured in English. Maybe choose that under Account first.`);
  }
  const session = await context.storageState();
  await context.close();
  return session;
}

async function firstVisit(browser) {
  const page = await slowPhone(browser, 'Sign in');
  const usableMs = await open(page);
  const result = { usableMs, kilobytes: (await scripts(page)).page };
  await page.context().close();
  return result;
}

/** A device that was here before, whose files are gone: by way of Keycloak, whose session still holds. */
async function knownDriver(browser, session) {
  const page = await slowPhone(browser, REQUEST, session);
  const start = Date.now();
  const usableMs = await open(page);
  const { page: kilobytes } = await scripts(page);
  await page.getByRole('group', { name: 'Show stations as' }).waitFor();
  await page.locator('canvas').first().waitFor({ timeout: 60_000 });
  const mapMs = Date.now() - start;
  await page.waitForTimeout(2_000); // the map's worker comes after its canvas
  const { map: mapKilobytes } = await scripts(page);
  await page.context().close();
  return { usableMs, kilobytes, mapMs, mapKilobytes };
}

/** From home to a slot, with as few taps as it takes; gives the slot back. */
async function homeToSlot(browser, session) {
  const page = await slowPhone(browser, REQUEST, session);
  await open(page);
  let taps = 0;
  const tap = async (locator) => {
    await locator.click();
    taps += 1;
  };
  const start = Date.now();
  await tap(requestLink(page));
  await tap(page.getByRole('button', { name: 'Request slot' }));
  await page.getByText('✓ Reserved').waitFor();
  const ms = Date.now() - start;
  await page.getByRole('button', { name: 'Cancel slot' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await page.getByText('Canceled').first().waitFor();
  await page.context().close();
  return { taps, ms };
}

async function several(name, once) {
  const results = [];
  for (let run = 1; run <= RUNS; run += 1) {
    say(`${name}, ${run} of ${RUNS}`);
    results.push(await once());
  }
  return results;
}

const browser = await openBrowser();
try {
  const session = await signedInSession(browser);
  await firstVisit(browser); // the server's first answer to it is not what is measured
  const measured = {
    slowdown: SLOWDOWN,
    bitsPerSecond: BITS_PER_SECOND,
    roundTripMs: ROUND_TRIP_MS,
    firstVisit: await several('First visit', () => firstVisit(browser)),
    knownDriver: await several('Known driver', () => knownDriver(browser, session)),
    homeToSlot: await several('Home to slot', () => homeToSlot(browser, session)),
    faults: [...new Set(faults)],
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} catch (failure) {
  say(failure.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
