// The line goes away and comes back: what stays, how it is marked, and that nothing is missed.
import { visitor } from './browser.mjs';
import { lookAt } from './look.mjs';
import { cancel, cardOf, openRequest, registerVehicle, sendRequest, signIn } from './steps.mjs';
import { base } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const AWAY = /Failed to load resource|WebSocket connection|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
const LAST_OF_THE_OTHER_PAGES = /\/assets\/JoinPage-.*\.js$/;
const BANNER = 'You are offline. What you see may be old; it refreshes by itself when you are back.';

await walk('offline', async (browser) => {
  const driver = await visitor(browser, { expected: AWAY });
  await signIn(driver);
  const vehicle = await registerVehicle(driver);
  await openRequest(driver, vehicle);
  const { id } = await sendRequest(driver, '8');
  const session = await driver.context().storageState();

  await step('the page keeps its own files for later', async () => {
    await driver.goto(`${base}/vehicles`);
    await driver.evaluate(() => navigator.serviceWorker.ready);
    await driver.reload(); // from here on the worker has it
    await driver.getByRole('main').getByText(vehicle).waitFor();
    await driver.getByRole('link', { name: 'My slots' }).click();
    await cardOf(driver, id).getByText('Reserved').waitFor();
    await driver.getByText('● Live').waitFor();
    await driver.waitForFunction((last) => performance.getEntriesByType('resource').some(({ name }) => last.test(name)), LAST_OF_THE_OTHER_PAGES);
  });
  await step('offline is said after two seconds, not at once; the slots stay, marked as old', async () => {
    await driver.context().setOffline(true);
    const went = Date.now();
    await driver.getByText('● Live').waitFor({ state: 'detached' });
    await driver.getByText(BANNER).waitFor();
    demand(Date.now() - went > 1_500, `The banner came after ${Date.now() - went} ms, for a line that may only stumble.`);
    await driver.getByText('Updated just now').waitFor();
    await cardOf(driver, id).getByText('Reserved').waitFor();
    await lookAt(driver, 'offline-slots');
  });
  await step('what can’t be done offline says so, and that nothing is lost', async () => {
    await cardOf(driver, id).getByRole('button', { name: 'Cancel slot' }).click();
    const dialog = driver.getByRole('dialog', { name: 'Cancel this slot?' });
    await dialog.getByRole('button', { name: 'Yes, cancel it' }).click();
    await dialog.getByText('No connection. Nothing is lost: try again when you are online.').waitFor();
    await lookAt(driver, 'offline-cancel');
    await dialog.getByRole('button', { name: 'Keep slot' }).first().click();
  });
  await step('the other pages open, and say what they can’t know', async () => {
    await driver.getByRole('link', { name: 'Vehicles' }).click();
    await driver.getByRole('heading', { name: 'My vehicles' }).waitFor();
    await driver.getByRole('main').getByText(vehicle).waitFor();
    await driver.getByRole('link', { name: 'Charge', exact: true }).click();
    await lookAt(driver, 'offline-home');
    await driver.getByRole('link', { name: 'Emergency / low battery' }).click();
    await driver.getByRole('link', { name: /^Call / }).waitFor();
    await lookAt(driver, 'offline-emergency');
  });
  await step('a reload opens the page from what was kept', async () => {
    await driver.goto(`${base}/slots`);
    await driver.getByText('No connection. Nothing is lost: try again when you are online.').first().waitFor();
    await lookAt(driver, 'offline-reload');
  });
  const other = await visitor(browser, { session });
  await step('what changed meanwhile is there when the line is back', async () => {
    await driver.context().setOffline(false);
    await cardOf(driver, id).getByText('Reserved').waitFor();
    await driver.getByText('● Live').waitFor();
    await driver.context().setOffline(true);
    await driver.getByText(BANNER).waitFor();
    await other.goto(`${base}/slots`);
    await cancel(other, cardOf(other, id));
    await cardOf(driver, id).getByText('Reserved').waitFor();
    await driver.context().setOffline(false);
    await cardOf(driver, id).getByText('Canceled').waitFor();
    await driver.getByText(BANNER).waitFor({ state: 'detached' });
    await driver.getByText('● Live').waitFor();
  });
});
