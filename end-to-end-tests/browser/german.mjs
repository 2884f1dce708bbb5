// The page in German and in kilometres: no English word is left, and nothing is cut off.
import { visitor } from './browser.mjs';
import { glanceAt } from './look.mjs';
import { openRequest, registerVehicle, sendRequest, signIn } from './steps.mjs';
import { base } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const ENGLISH = /\b(the|and|your|you|of|are|with|from|for|this|that|what|when|request|vehicle|charge|slots?)\b/i;

await walk('german', async (browser) => {
  const driver = await visitor(browser);
  await signIn(driver);
  const vehicle = await registerVehicle(driver);
  await openRequest(driver, vehicle);
  const { id } = await sendRequest(driver, 8);

  await step('language, distances and appearance are chosen, and hold at once', async () => {
    await driver.goto(`${base}/account`);
    await driver.getByRole('combobox', { name: 'Distances' }).selectOption('Kilometres');
    await driver.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await driver.getByRole('heading', { name: 'Konto' }).waitFor();
    await isGerman(driver, 'account-de');
    await glanceAt(driver, 'account-de');
  });
  await step('they hold on another device too', async () => {
    const other = await visitor(browser, { session: await driver.context().storageState() });
    await other.addInitScript(() => localStorage.removeItem('fairwatt.language'));
    await other.goto(`${base}/slots`);
    await other.getByRole('link', { name: 'Konto' }).waitFor();
    await other.context().close();
  });
  for (const [name, path] of [
    ['home', '/'],
    ['emergency', '/emergency'],
    ['vehicles', '/vehicles'],
    ['vehicle-new', '/vehicles/new'],
    ['connect', '/vehicles/connect'],
    ['request', '/request'],
    ['slot', `/slots/${id}`],
    ['change', `/slots/${id}/change`],
    ['slots', '/slots'],
    ['messages', '/notifications'],
    ['join', '/join'],
    ['nothing-here', '/no/such/page'],
  ]) {
    await step(`${path.replace(id, '…')} is German`, async () => {
      await driver.goto(base + path);
      await driver.getByRole('main').locator('h1, h2, p').first().waitFor();
      await driver.waitForLoadState('networkidle').catch(() => undefined);
      await isGerman(driver, name);
      await glanceAt(driver, `${name}-de`);
    });
  }
  await step('distances are in kilometres', async () => {
    await driver.goto(`${base}/request`);
    await driver.getByRole('main').getByText(/\d\s(km|m)\b/).first().waitFor();
    demand(!/\d\s(mi|ft)\b/.test(await driver.getByRole('main').innerText()), 'No mile should be left.');
  });
  await step('dark stays dark after a reload, whatever the device says', async () => {
    await driver.goto(`${base}/account`);
    await driver.getByRole('combobox', { name: 'Darstellung' }).selectOption('Dunkel');
    await driver.getByText('Wird gespeichert…').waitFor({ state: 'detached' });
    await driver.reload();
    await driver.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
    await driver.getByRole('combobox', { name: 'Darstellung' }).selectOption('Wie das Gerät');
    await driver.locator('html[data-mantine-color-scheme="light"]').waitFor({ state: 'attached' });
  });
  await step('the stranger’s page and the sign-in are German for who reads German', async () => {
    const stranger = await visitor(browser, { locale: 'de-DE' });
    await stranger.goto(`${base}/`);
    await stranger.getByRole('button', { name: 'Anmelden' }).waitFor();
    await isGerman(stranger, 'welcome');
    await glanceAt(stranger, 'welcome-de');
    await stranger.getByRole('button', { name: 'Anmelden' }).click();
    await stranger.waitForURL(/\/realms\//);
    await stranger.getByRole('button', { name: 'Anmelden' }).waitFor();
    await isGerman(stranger, 'sign-in');
    await glanceAt(stranger, 'sign-in-de');
  });
});

async function isGerman(page, name) {
  const lines = (await page.locator('body').innerText()).split('\n');
  const english = lines.filter((line) => ENGLISH.test(line.replace(/Riverbend Community Charging|Deutsch|English/g, '')));
  demand(english.length === 0, `The screen "${name}" has English left:\n  ${english.join('\n  ')}`);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => part.childElementCount === 0 && part.textContent.trim() !== '')
      .filter((part) => getComputedStyle(part).overflowX !== 'visible' && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.textContent),
  );
  demand(cut.length === 0, `The screen "${name}" cuts off: ${cut.join(' | ')}`);
}
