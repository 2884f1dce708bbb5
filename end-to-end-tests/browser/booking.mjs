// A driver's way through the real page, server and identity provider: vehicle, request, answer, change, cancel.
import { call } from './api.mjs';
import { desktop, phone, visitor } from './browser.mjs';
import { lookAt } from './look.mjs';
import { cancel, cardOf, openRequest, registerVehicle, sendLater, sendRequest, signIn } from './steps.mjs';
import { base } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

await walk('booking', async (browser) => {
  const driver = await visitor(browser, { device: phone });
  await step('the driver signs in', () => signIn(driver));
  const session = await driver.context().storageState();
  const vehicle = await step('registers a vehicle by hand', () => registerVehicle(driver));
  await step('opens the request form', async () => {
    await openRequest(driver, vehicle);
    await lookAt(driver, 'request');
  });
  const slot = await step('a double tap requests one slot; its answer shows start, price and reason', async () => {
    const { id, shown } = await sendRequest(driver, '8');
    await driver.getByRole('link', { name: 'Navigate' }).waitFor(); // comes with the station's place
    for (const part of ['up to', 'at least', 'Cost', 'at most', 'Add to calendar']) {
      demand(shown.includes(part), `The result should say "${part}":\n${shown}`);
    }
    await driver.getByRole('button', { name: 'Why?' }).click();
    await driver.getByText('You asked for').waitFor();
    await lookAt(driver, 'slot');
    const { reservations } = await call(driver, '{ reservations(first: 10) { items { id } } }');
    demand(reservations.items.length === 1, `One slot was asked for, ${reservations.items.length} are there.`);
    return id;
  });

  const other = await visitor(browser, { device: desktop, scheme: 'dark', session });
  await step('a second tab opens My slots by a link, without a password', async () => {
    await other.goto(`${base}/slots`);
    await cardOf(other, slot).getByText('Reserved').waitFor();
    await other.getByText('● Live').waitFor();
  });
  await step('a slot asked for in one tab is announced in the other, and does not push the others', async () => {
    await openRequest(driver, vehicle);
    const tomorrow = await sendLater(driver, 6);
    await other.getByRole('button', { name: '1 new: show it' }).click();
    await cardOf(other, tomorrow).getByText('Reserved').waitFor();
    await cancel(other, cardOf(other, tomorrow));
    await driver.getByText('– Canceled').waitFor();
  });
  await step('every screen is free of barriers', async () => {
    for (const [name, path, shown] of [
      ['home', '/', driver.getByRole('link', { name: 'Request charging slot' })],
      ['emergency', '/emergency', driver.getByRole('link', { name: /^Call / })],
      ['vehicles', '/vehicles', driver.getByRole('main').getByRole('listitem').first()],
      ['vehicle-new', '/vehicles/new', driver.getByRole('button', { name: 'Add vehicle' })],
      ['slots', '/slots', driver.getByRole('main').getByRole('listitem').first()],
      ['account', '/account', driver.getByRole('heading', { name: 'Account' })],
      ['nothing-here', '/no/such/page', driver.getByText('There is nothing at this address.')],
    ]) {
      await driver.goto(base + path);
      await shown.waitFor();
      await lookAt(driver, name);
    }
  });
  const changed = await step('the slot is changed: nothing is given up before the new one is there', async () => {
    await driver.goto(`${base}/slots/${slot}`);
    await driver.getByRole('link', { name: 'Change' }).click();
    await driver.getByRole('heading', { name: 'Change your slot' }).waitFor();
    await driver.getByRole('textbox', { name: 'How much?' }).fill('5');
    await lookAt(driver, 'change');
    await driver.getByRole('button', { name: 'Ask for this instead' }).dblclick();
    await driver.waitForURL((url) => /^\/slots\/[^/]+$/.test(url.pathname));
    await driver.getByText('✓ Reserved').waitFor();
    await driver.getByRole('main').getByText('5 kWh').first().waitFor();
    return new URL(driver.url()).pathname.split('/').pop();
  });
  await step('a change that can’t be granted leaves the slot as it is', async () => {
    await driver.getByRole('link', { name: 'Change' }).click();
    await driver.getByRole('textbox', { name: 'How much?' }).fill('0,00');
    await driver.getByRole('button', { name: 'Ask for this instead' }).click();
    await driver.locator('[aria-invalid="true"]').waitFor();
    await driver.getByRole('link', { name: 'Leave it as it is' }).click();
    await driver.getByText('✓ Reserved').waitFor();
  });
  await step('the back button leads through what one has seen', async () => {
    await driver.goto(`${base}/`);
    await driver.getByRole('link', { name: 'My slots' }).click();
    await cardOf(driver, changed).getByRole('link', { name: /Details/ }).click();
    await driver.getByRole('heading', { name: 'Your slot' }).waitFor();
    await driver.goBack();
    await driver.getByRole('heading', { name: 'My slots' }).waitFor();
    await driver.goBack();
    await driver.getByRole('link', { name: 'Request charging slot' }).click();
    await driver.getByRole('heading', { name: 'Request a slot' }).waitFor();
    await driver.goBack();
    await driver.getByRole('link', { name: 'Request charging slot' }).waitFor();
  });
  await step('a slot cancelled in one tab changes in the other by itself', async () => {
    await other.goto(`${base}/slots`);
    await cardOf(other, changed).getByText('Reserved').waitFor();
    await driver.getByRole('link', { name: 'My slots' }).click();
    await cancel(driver, cardOf(driver, changed));
    await cardOf(other, changed).getByText('Canceled').waitFor();
  });
});
