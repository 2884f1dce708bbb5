// A driver connects a car: everything that can come of it, as it stands on the screen.
import { visitor } from './browser.mjs';
import { lookAt, glanceAt } from './look.mjs';
import { allow, goToMaker, signInAtMaker, switchOff, switchOn } from './maker.mjs';
import { signIn } from './steps.mjs';
import { base, neighbour } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const DANA = 'dana@alder.example';
const DANAS_VIN = '1ALDR2TW0RA341001';
const NORAS = [
  ['WBRKKMB10SB770003', 'ASLEEP'],
  ['WBRKSTD10RB520004', 'RATE_LIMIT'],
  ['WBRKTRN10NB900005', 'OUTAGE'],
];
const DANAS_CAR = 'Alder Two';

await walk('connect', async (browser) => {
  await mended();
  const driver = await visitor(browser);
  await canHoldBack(driver);
  await signIn(driver);
  await step('who has no car is offered to connect one', async () => {
    await driver.goto(`${base}/vehicles`);
    await driver.getByText('No vehicle yet.').waitFor();
    await lookAt(driver, 'vehicles-none');
    await driver.getByRole('link', { name: 'Connect a car' }).click();
    await driver.getByRole('heading', { name: 'Connect your car' }).waitFor();
    await lookAt(driver, 'connect');
  });
  await step('who says no is told what that means', async () => {
    await goToMaker(driver);
    await lookAt(driver, 'maker-brands');
    await driver.getByRole('button', { name: 'Alder' }).click();
    await glanceAt(driver, 'maker-sign-in');
    await signInAtMaker(driver, DANA);
    await driver.getByRole('button', { name: 'Allow' }).waitFor();
    await lookAt(driver, 'maker-consent');
    await driver.getByRole('button', { name: 'Deny' }).click();
    await isTold(driver, 'denied', 'You did not give your consent', ['Try again', 'Enter it by hand']);
  });
  const setbacks = [
    ['incompatible', 'Cedar', 'otis@cedar.example', 'Your car can\'t be connected', /^Cedar .* can’t be connected$/, ['Enter it by hand', 'Use another account']],
    ['subscription', 'Dogwood', 'lena@dogwood.example', 'Your subscription has ended', 'The maker wants a subscription for this', ['Enter it by hand', 'Try again']],
    ['no-car', 'Elm', 'nick@elm.example', 'There is no car in this account', 'No car in this account', ['Use another account', 'Enter it by hand']],
    ['down', 'Fir', 'fay@fir.example', 'Fir doesn\'t answer', 'The maker’s service does not answer', ['Try again', 'Enter it by hand']],
  ];
  for (const [name, make, email, there, here, ways] of setbacks) {
    await step(`what the maker says is told: ${name}`, async () => {
      await driver.goto(`${base}/vehicles/connect`);
      await goToMaker(driver, make);
      await signInAtMaker(driver, email);
      await driver.getByRole('heading', { name: there }).waitFor();
      await glanceAt(driver, `maker-${name}`);
      await driver.getByRole('button', { name: 'Back to Fairwatt' }).click();
      await isTold(driver, name, here, ways);
    });
  }
  await step('a code that the maker did not give has expired', async () => {
    await driver.goto(`${base}/vehicles/connect`);
    const state = await goToMaker(driver, 'Alder');
    await driver.goto(`${base}/vehicles/connected?state=${state}&code=made-up`);
    await isTold(driver, 'expired', 'That took too long', ['Try again', 'Enter it by hand']);
  });
  await step('the maker’s service breaks after the consent', async () => {
    await driver.goto(`${base}/vehicles/connect`);
    await goToMaker(driver, 'Alder');
    await signInAtMaker(driver, DANA);
    await switchOn(`cars/${DANAS_VIN}/faults/OUTAGE`);
    await allow(driver);
    await isTold(driver, 'outage', 'The maker’s service does not answer', ['Try again', 'Enter it by hand']);
    await switchOff(`cars/${DANAS_VIN}/faults/OUTAGE`);
  });
  const callback = await step('a car is linked, and looked over before the first request', async () => {
    await driver.goto(`${base}/vehicles/connect`);
    const goOn = await holdBack(driver, 'CompleteConnection');
    await goToMaker(driver, 'Alder');
    await signInAtMaker(driver, DANA);
    const came = await allow(driver);
    await driver.getByText('The maker’s service takes its time.').waitFor();
    await lookAt(driver, 'linking');
    await goOn();
    await driver.getByText('Your car is connected').waitFor();
    await driver.getByText(/^read this minute|^read 1 minute ago/).waitFor();
    demand(!driver.url().includes('?'), `The code should be gone from the address: ${driver.url()}`);
    await lookAt(driver, 'linked');
    return came;
  });
  await step('reload and the same callback once more show the same car', async () => {
    await driver.reload();
    await driver.getByText('Your car is connected').waitFor();
    await driver.goto(callback);
    await driver.getByText('Your car is connected').waitFor();
    await driver.goto(`${base}/vehicles`);
    await driver.getByText(DANAS_CAR).waitFor();
    demand((await driver.getByText(DANAS_CAR).count()) === 1, 'One car should stand there, not two.');
    await lookAt(driver, 'vehicles-unconfirmed');
  });
  await step('a neighbour gets neither the connection nor the car', async () => {
    const other = await visitor(browser);
    await signIn(other, neighbour);
    await other.goto(callback);
    await isTold(other, 'foreign-state', 'This connection was not begun here', ['Try again', 'Enter it by hand']);
    await other.goto(`${base}/vehicles/connect`);
    await goToMaker(other, 'Alder');
    await signInAtMaker(other, DANA);
    await allow(other);
    await isTold(other, 'others-car', 'Someone here has this car already', ['Use another account', 'Enter it by hand']);
    await other.context().close();
  });
  await step('its plugs and powers are confirmed, and the request opens', async () => {
    await driver.goto(`${base}/vehicles/connected`);
    await driver.getByRole('button', { name: 'That’s right, go on to the request' }).click();
    await driver.waitForURL(`${base}/request?*`);
    await driver.getByRole('button', { name: 'Request slot' }).waitFor();
  });
  await step('several cars of one account are linked at once; what each says or why it does not is told', async () => {
    await driver.goto(`${base}/vehicles/connect`);
    const goOn = await holdBack(driver, 'RefreshVehicle');
    await goToMaker(driver, 'Birke');
    await signInAtMaker(driver, 'nora@birke.example');
    await glanceAt(driver, 'maker-cars');
    await driver.getByRole('button', { name: 'Continue' }).click();
    await allow(driver);
    await driver.getByText('3 cars are connected').waitFor();
    for (const [vin, fault] of NORAS) {
      await switchOn(`cars/${vin}/faults/${fault}`);
    }
    await goOn();
    await driver.getByText('The car is asleep and was not woken.').waitFor();
    await driver.getByText('The maker allows no more questions for now. Again from').waitFor();
    await driver.getByText('The maker’s service does not answer. The last reading stays').waitFor();
    await glanceAt(driver, 'linked-several');
  });
  await step('they are looked over one after the other', async () => {
    for (const button of ['That’s right, next car', 'That’s right, next car', 'That’s right, go on to the request']) {
      const heading = await driver.getByRole('heading', { name: /^Check / }).innerText();
      await driver.getByRole('button', { name: button }).click();
      await driver.getByRole('heading', { name: heading, exact: true }).waitFor({ state: 'detached' });
    }
    await driver.waitForURL(`${base}/request?*`);
    await driver.goto(`${base}/vehicles`);
    await driver.getByText('Birke Transport').waitFor();
    await lookAt(driver, 'vehicles-connected');
  });
  await step('after the maker took the access back, the same car is connected again', async () => {
    await openCar(driver);
    await driver.getByText('Connected to its maker').waitFor();
    await switchOn(`accounts/${DANA}/faults/REVOKED`);
    const revoked = driver.getByText('The maker wants you to sign in again. Reconnect below.');
    const answered = driver.getByText(/It was asked within the last minute|Reconnect below/);
    for (let asked = 0; asked < 10 && !(await revoked.isVisible()); asked += 1) {
      await driver.waitForTimeout(asked === 0 ? 0 : 8_000); // a car is asked once a minute at most
      await driver.getByRole('button', { name: 'Ask the car now' }).click();
      await answered.waitFor();
    }
    await revoked.waitFor();
    await lookAt(driver, 'vehicle-reconnect');
    await driver.getByRole('link', { name: 'Reconnect' }).click();
    await driver.getByRole('heading', { name: `Reconnect ${DANAS_CAR}` }).waitFor();
    await glanceAt(driver, 'reconnect');
    await goToMaker(driver, 'Alder');
    await signInAtMaker(driver, DANA);
    await allow(driver);
    await driver.getByText('Your car is connected').waitFor();
    await openCar(driver);
    await driver.getByText('Connected to its maker').waitFor();
    await lookAt(driver, 'vehicle-connected');
  });
  await step('the connection ends when its driver says so; the car stays', async () => {
    await driver.getByRole('button', { name: 'Disconnect' }).click();
    const dialog = driver.getByRole('dialog', { name: `Disconnect ${DANAS_CAR}?` });
    await dialog.waitFor();
    await lookAt(driver, 'disconnect');
    await dialog.getByRole('button', { name: 'Yes, disconnect' }).click();
    await driver.getByText('Disconnected; kept up by hand').waitFor();
    await driver.getByRole('textbox', { name: 'Charged now' }).waitFor();
    await lookAt(driver, 'vehicle-disconnected');
  });
  await step('the back button leads past the maker’s page, and nothing spins', async () => {
    await driver.goto(`${base}/vehicles/connect`);
    await goToMaker(driver);
    await driver.goBack();
    const go = driver.getByRole('button', { name: 'Go on to the maker’s page' });
    await go.waitFor();
    demand(await go.isEnabled(), 'The button should work again.');
    await driver.goBack();
    await driver.getByRole('heading', { name: DANAS_CAR }).first().waitFor();
  });
}, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
await mended(); // others use the same made-up cars

async function openCar(page) {
  await page.goto(`${base}/vehicles`);
  await page.getByRole('link', { name: `Details: ${DANAS_CAR}` }).click();
  await page.getByRole('heading', { name: 'Connection' }).waitFor();
}


/** The screen after a consent that led to nothing: in words, and with the ways on. */
async function isTold(page, name, title, ways) {
  await page.getByRole('main').getByText(title).waitFor();
  for (const way of ways) {
    await page.getByRole('main').getByRole('link', { name: way }).waitFor();
  }
  await (name === 'denied' || name === 'incompatible' ? lookAt : glanceAt)(page, `connect-${name}`);
}

/** Holds one kind of call back in this tab, from its next page on, as a slow maker does. @returns what lets it go on */
async function holdBack(page, operation) {
  await page.evaluate((name) => sessionStorage.setItem('held', name), operation);
  return () =>
    page.evaluate(() => {
      sessionStorage.removeItem('held');
      globalThis.goOn();
    });
}

/** Prepares a tab for `holdBack`. */
async function canHoldBack(page) {
  await page.addInitScript(() => {
    const real = globalThis.fetch;
    const opened = new Promise((open) => {
      globalThis.goOn = open;
    });
    globalThis.fetch = async (...request) => {
      const held = sessionStorage.getItem('held');
      if (held && String(request[1]?.body).includes(held)) {
        await opened;
      }
      return real(...request);
    };
  });
}

/** No fault is left, of this run or a former one. */
async function mended() {
  for (const vin of [DANAS_VIN, ...NORAS.map(([car]) => car)]) {
    for (const fault of ['ASLEEP', 'RATE_LIMIT', 'OUTAGE']) {
      await switchOff(`cars/${vin}/faults/${fault}`);
    }
  }
  await switchOff(`accounts/${DANA}/faults/REVOKED`);
}
