// The session at the sign-in service ends, or its tokens do, while a page is open.
import { desktop, visitor } from './browser.mjs';
import { lookAt } from './look.mjs';
import { enterPassword, signIn, signOut } from './steps.mjs';
import { base } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const USER = 'fairwatt.user:';
const REFUSED = /status of 40[01] /; // by the API, and by Keycloak for what it ended

await walk('session', async (browser) => {
  const driver = await visitor(browser, { device: desktop, expected: REFUSED });
  await signIn(driver);
  const model = `Zoe ${Date.now() % 1_000_000}`;
  await driver.goto(`${base}/vehicles/new`);
  await fillIn(driver, model);

  await step('a token that has run out is renewed, and nobody notices', async () => {
    const before = await tokenOf(driver);
    await changeToken(driver, { expires_at: 1 });
    await driver.getByRole('link', { name: 'My slots' }).click();
    await driver.getByRole('heading', { name: 'My slots' }).waitFor();
    await driver.waitForFunction((old) => !JSON.stringify(sessionStorage).includes(old), before);
  });
  await step('a token that the API refuses is renewed as well', async () => {
    await changeToken(driver, { access_token: 'made-up' });
    await driver.getByRole('link', { name: 'Vehicles' }).click();
    await driver.getByRole('main').getByText(/No vehicle yet|Connected to|Entered by hand/).first().waitFor();
    demand((await tokenOf(driver)) !== 'made-up', 'The token should be a new one.');
  });
  await step('what was typed before is still there', async () => {
    await driver.getByRole('link', { name: 'Add a vehicle' }).click();
    await isFilledIn(driver, model);
  });
  await step('after signing out in another tab, the open page asks to sign in again', async () => {
    const other = await driver.context().newPage();
    await other.goto(`${base}/`);
    await other.getByRole('navigation').waitFor();
    await signOut(other);
    await other.close();
    await changeToken(driver, { expires_at: 1 });
    await driver.getByRole('button', { name: 'Add vehicle' }).click();
    await driver.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
    await lookAt(driver, 'session-ended');
  });
  await step('and after the password the page is as it was', async () => {
    await driver.getByRole('button', { name: 'Sign in again' }).click();
    await enterPassword(driver);
    await driver.getByRole('heading', { name: 'Add a vehicle' }).waitFor();
    await isFilledIn(driver, model);
    await driver.getByRole('button', { name: 'Add vehicle' }).click();
    await driver.getByRole('main').getByText(`Renault ${model}`).waitFor();
  });
});

async function fillIn(page, model) {
  await page.getByRole('textbox', { name: 'Make' }).fill('Renault');
  await page.getByRole('textbox', { name: 'Model' }).fill(model);
  await page.getByRole('textbox', { name: 'Battery, usable' }).fill('52');
  await page.getByRole('textbox', { name: 'Most power from AC' }).fill('22');
  await page.getByRole('textbox', { name: 'Most power from fast DC' }).fill('0');
  await page.getByRole('checkbox', { name: 'Type 2', exact: true }).check();
}

async function isFilledIn(page, model) {
  for (const [name, value] of [['Make', 'Renault'], ['Model', model], ['Battery, usable', '52']]) {
    const typed = await page.getByRole('textbox', { name }).inputValue();
    demand(typed === value, `${name} should still be "${value}", is "${typed}".`);
  }
  demand(await page.getByRole('checkbox', { name: 'Type 2', exact: true }).isChecked(), 'The plug should still be ticked.');
}

function tokenOf(page) {
  return page.evaluate((prefix) => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith(prefix));
    return JSON.parse(sessionStorage.getItem(key)).access_token;
  }, USER);
}

async function changeToken(page, change) {
  await page.evaluate(([prefix, change]) => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith(prefix));
    sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), ...change }));
  }, [USER, change]);
}
