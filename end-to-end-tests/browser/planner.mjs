// The planner moves a slot while its driver looks: said once, on the page that is open; and how one is told otherwise.
import { call } from './api.mjs';
import { desktop, visitor } from './browser.mjs';
import { hasNoBarriers, lookAt, glanceAt } from './look.mjs';
import { cardOf, openRequest, registerVehicle, sendLater, signIn } from './steps.mjs';
import { base, operator } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const LIMIT = 'mutation ($input: LoadLimitInput!, $key: String!) { setLoadLimit(input: $input, idempotencyKey: $key) { clusterCode } }';
const SLOT = 'query ($id: ID!) { reservation(id: $id) { moves promise { startsAt endsAt } } }';
const DEMO = /^T\d\d$/; // the transformers of the demo, not those of other tests
const HOUR_MS = 3_600_000;

await walk('planner', async (browser) => {
  const grid = await visitor(browser, { device: desktop });
  await signIn(grid, operator);
  const driver = await visitor(browser);
  await signIn(driver);
  const vehicle = await registerVehicle(driver);
  await openRequest(driver, vehicle);
  const slot = await sendLater(driver, 3);
  const { promise } = (await call(driver, SLOT, { id: slot })).reservation;
  try {
    await moves(browser, { grid, driver, slot, promise });
  } finally {
    await noLimit(grid, promise);
  }
});

async function moves(browser, { grid, driver, slot, promise }) {
  const session = await driver.context().storageState();
  const other = await visitor(browser, { device: desktop, session });
  await other.goto(`${base}/emergency`);
  await other.getByText('● Live').waitFor();

  await step('a lowered limit moves the slot: a message says so on another page, once', async () => {
    await driver.getByText('● Live').waitFor();
    await limit(grid, promise, () => 0);
    await toastsOf(other).getByText(/^Your slot at .* moved$/).waitFor();
    await toastsOf(other).hover(); // or it goes away after a while
    await isSaidOnce(other);
    await other.getByRole('link', { name: /My slots/ }).getByText('1').waitFor();
    await other.getByRole('link', { name: 'Messages, 1 new' }).waitFor();
    await glanceAt(other, 'message');
    await hasNoBarriers(other, 'message');
  });
  await step('its own page says from when to when and why, and no message lies over it', async () => {
    await driver.getByText('Your slot moved').waitFor();
    await driver.getByText('Changed: the grid’s limit was lowered').first().waitFor();
    await isSaidOnce(driver);
    demand((await toastsOf(driver).count()) === 0, 'No message should lie over the page that shows the move.');
    await lookAt(driver, 'moved');
  });
  await step('the message leads to the slot', async () => {
    await toastsOf(other).getByRole('link', { name: 'See the slot' }).click();
    await other.getByText('✓ Reserved').waitFor();
    await other.getByRole('link', { name: 'Messages', exact: true }).waitFor(); // seen by looking at it
  });
  await step('who has seen it says so, and it is gone in every tab', async () => {
    const { moves } = (await call(driver, SLOT, { id: slot })).reservation;
    demand(moves > 0, 'The slot should have moved.');
    await driver.getByRole('button', { name: 'Got it' }).click();
    await driver.getByText('Your slot moved').waitFor({ state: 'detached' });
  });
  await step('when the limit rises again, the better place is told on the open list', async () => {
    await driver.goto(`${base}/slots`);
    await cardOf(driver, slot).getByText('Reserved').waitFor();
    await driver.getByText('● Live').waitFor();
    await noLimit(grid, promise);
    await cardOf(driver, slot).getByText('Moved to a better time').first().waitFor();
    await lookAt(driver, 'moved-list');
  });
  await step('all of it stands under the bell', async () => {
    await driver.getByRole('link', { name: /^Messages/ }).click();
    await driver.getByRole('heading', { name: 'Messages' }).waitFor();
    demand((await driver.getByRole('main').getByRole('listitem').count()) === 2, 'Two moves should stand there.');
    await lookAt(driver, 'messages');
    await driver.getByRole('button', { name: 'Mark all as seen' }).click();
    await driver.getByRole('link', { name: 'Messages', exact: true }).waitFor();
    await driver.reload();
    await driver.getByRole('main').getByRole('listitem').first().waitFor();
    await driver.getByRole('link', { name: 'Messages', exact: true }).waitFor();
  });
}

/**
 * What charging may draw in all of the demo's clusters while this slot was to run, and a while after.
 * @param of what it may draw now → what it may draw then
 */
async function limit(page, { startsAt }, of) {
  const { gridStatus } = await call(page, '{ gridStatus { clusters { code limitW } } }');
  const start = Date.parse(startsAt);
  const period = { from: new Date(start - HOUR_MS / 2).toISOString(), until: new Date(start + 2 * HOUR_MS).toISOString() };
  for (const { code, limitW } of gridStatus.clusters.filter((cluster) => DEMO.test(cluster.code))) {
    await call(page, LIMIT, { input: { clusterCode: code, schedule: [{ limitW: of(limitW), ...period }] } });
  }
}

/** As it was. */
async function noLimit(page, promise) {
  await limit(page, promise, (now) => now);
}

/** The messages that lie over every page. */
function toastsOf(page) {
  return page.locator('[role="status"][aria-live="polite"] > div');
}

/** The move is said aloud by one place of the page, not by two. */
async function isSaidOnce(page) {
  const live = page.locator('[role="status"], [role="alert"]').filter({ hasText: /moved/i });
  const words = await live.allInnerTexts();
  demand(words.length === 1, `The move should be announced once:\n${words.join('\n---\n')}`);
}
