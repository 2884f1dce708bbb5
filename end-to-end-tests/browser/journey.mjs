// A driver's way through the real page, server and identity provider; leaves pictures, ends with 1 when a step fails.
import { desktop, faults, hasNoBarriers, openBrowser, phone, picture, visitor } from './browser.mjs';
import { arriveHome, cancel, cardOf, openRequest, registerVehicle, sendRequest, signIn } from './steps.mjs';
import { base, screenshots } from './surroundings.mjs';

let passed = 0;

async function step(sentence, action) {
  const start = Date.now();
  try {
    const result = await action();
    passed += 1;
    console.log(`  ✓ ${sentence} (${Date.now() - start} ms)`);
    return result;
  } catch (failure) {
    throw new Error(`The step "${sentence}" failed.\n${failure.message}`, { cause: failure });
  }
}

function demand(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}

async function journey(browser) {
  const driver = await visitor(browser, phone, 'light');
  await step('a stranger sees what this is and how to get in', async () => {
    await driver.goto(`${base}/`);
    await driver.getByRole('button', { name: 'Sign in' }).waitFor();
    await hasNoBarriers(driver, 'welcome');
    await picture(driver, 'welcome-phone-light');
  });
  await step('the driver signs in and sees stations in reach', () => signIn(driver));
  const session = await driver.context().storageState();
  const vehicle = await step('registers a vehicle by hand', () => registerVehicle(driver));
  await step('opens the request form', () => openRequest(driver, vehicle));
  const slot = await step('requests a slot and sees start, price and reason', async () => {
    const { id, shown } = await sendRequest(driver, '8');
    await driver.getByRole('link', { name: 'Navigate' }).waitFor(); // comes with the station's place
    for (const part of ['up to', 'at least', 'Cost', 'at most', 'Add to calendar']) {
      demand(shown.includes(part), `The result should say "${part}":\n${shown}`);
    }
    await driver.getByRole('button', { name: 'Why?' }).click();
    await driver.getByText('You asked for').waitFor();
    return id;
  });

  const other = await visitor(browser, desktop, 'dark', session);
  await step('a second window opens My slots by a link, without a password', async () => {
    await other.goto(`${base}/slots`);
    await cardOf(other, slot).getByText('Reserved').waitFor();
    await other.getByText('● Live').waitFor();
  });
  await step('a slot asked for elsewhere is announced there, and does not push the others', async () => {
    await openRequest(driver, vehicle);
    const tomorrow = await sendLater(driver);
    await other.getByRole('button', { name: '1 new: show it' }).click();
    await cardOf(other, tomorrow).getByText('Reserved').waitFor();
    await cancel(other, cardOf(other, tomorrow));
    await driver.getByText('– Canceled').waitFor();
  });
  for (const [device, how] of [[phone, 'phone'], [desktop, 'desktop']]) {
    for (const scheme of ['light', 'dark']) {
      await step(`every screen is free of barriers: ${how}, ${scheme}`, () => everyScreen(browser, session, device, how, scheme, slot));
    }
  }
  await step('a slot cancelled elsewhere changes there by itself', async () => {
    await driver.getByRole('link', { name: /My slots/ }).click();
    await cancel(driver, cardOf(driver, slot));
    await cardOf(other, slot).getByText('Canceled').waitFor();
  });
  await driver.context().close();
  await other.context().close();
  demand(faults.length === 0, `The pages reported ${faults.length} faults:\n${[...new Set(faults)].join('\n')}`);
}

/** Half a day on, so that the vehicle is free then. */
async function sendLater(page) {
  await page.getByRole('radio', { name: 'Not before…' }).check();
  const later = await page.getByLabel('Ready by when?').inputValue();
  const plus = (hours) => new Date(Date.parse(`${later}Z`) + hours * 3_600_000).toISOString().slice(0, 16);
  await page.getByLabel('Not before', { exact: true }).fill(plus(8));
  await page.getByLabel('Ready by when?').fill(plus(14));
  return (await sendRequest(page, '6')).id;
}

async function everyScreen(browser, session, device, how, scheme, slot) {
  const page = await visitor(browser, device, scheme, session);
  const screens = [
    ['home', '/', () => arriveHome(page)],
    ['emergency', '/emergency', () => page.getByRole('link', { name: /^Call / }).waitFor()],
    ['vehicles', '/vehicles', () => page.getByRole('main').getByRole('listitem').first().waitFor()],
    ['new-vehicle', '/vehicles/new', () => page.getByRole('button', { name: 'Add vehicle' }).waitFor()],
    ['request', '/request', () => page.getByRole('button', { name: 'Request slot' }).waitFor()],
    ['slot', `/slots/${slot}`, () => page.getByText('✓ Reserved').waitFor()],
    ['slots', '/slots', () => page.getByRole('main').getByRole('listitem').first().waitFor()],
    ['account', '/account', () => page.getByRole('heading', { name: 'Account' }).waitFor()],
  ];
  for (const [name, path, shown] of screens) {
    await page.goto(base + path);
    await shown();
    await hasNoBarriers(page, `${name}, ${how}, ${scheme}`);
    await picture(page, `${name}-${how}-${scheme}`);
  }
  await page.context().close();
}

const browser = await openBrowser();
try {
  await journey(browser);
  console.log(`\nThe journey went through; pictures are in ${screenshots}.\n${passed} passed, 0 failed`);
} catch (failure) {
  const page = browser.contexts().at(-1)?.pages().at(-1);
  await page?.screenshot({ path: `${screenshots}/failure.png` }).catch(() => undefined);
  console.error(`\n${failure.message}\n(at ${page?.url() ?? 'no page'})\n${faults.join('\n')}\n${passed} passed, 1 failed`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
