// Devices as they are: no socket, a wrong clock, no storage, no place, no graphics.
import { call } from './api.mjs';
import { visitor } from './browser.mjs';
import { lookAt } from './look.mjs';
import { openRequest, registerVehicle, sendRequest, signIn } from './steps.mjs';
import { base } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const WRONG_BY_MS = 3_600_000;

await walk('devices', async (browser) => {
  const driver = await visitor(browser);
  await signIn(driver);
  const session = await driver.context().storageState();
  const vehicle = await registerVehicle(driver);

  await step('a device that tells no place measures from the centre, and says so', async () => {
    await driver.goto(`${base}/`);
    await driver.getByRole('button', { name: 'Near me' }).click();
    await driver.getByText('No location from your device.').waitFor();
    await driver.context().grantPermissions(['geolocation']);
    await driver.context().setGeolocation({ latitude: 41.2309, longitude: -80.4561 });
    await driver.getByRole('button', { name: 'Near me' }).click();
    await driver.getByText('From where you are').waitFor();
  });
  await step('where no socket gets through, the page says that it is not live, and works', async () => {
    const page = await visitor(browser, { session, expected: /WebSocket/ });
    await page.routeWebSocket(/\/graphql/, (socket) => socket.close());
    await page.goto(`${base}/vehicles`);
    await page.getByText('Live updates are interrupted. Reconnecting…').waitFor();
    await page.getByText('Updated just now').waitFor();
    await page.getByText(vehicle).waitFor();
    await lookAt(page, 'no-socket');
    await page.context().close();
  });
  await step('where no map can be drawn, the list takes its place', async () => {
    const page = await visitor(browser, { session });
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return kind.startsWith('webgl') ? null : real.call(this, kind, ...more);
      };
    });
    await page.goto(`${base}/`);
    await page.getByRole('group', { name: 'Show stations as' }).getByRole('button', { name: 'Map' }).click();
    await page.getByText('This device can’t draw the map, so here is the list.').waitFor();
    await page.getByRole('link', { name: /^Request here/ }).first().waitFor();
    await lookAt(page, 'no-graphics');
    await page.context().close();
  });
  for (const [how, by] of [['fast', WRONG_BY_MS], ['slow', -WRONG_BY_MS]]) {
    await step(`with a clock that is an hour ${how}, one signs in and asks for now as everyone does`, async () => {
      const page = await visitor(browser);
      await page.addInitScript((wrongBy) => {
        const Right = Date;
        globalThis.Date = class extends Right {
          constructor(...given) {
            super(...(given.length > 0 ? given : [Right.now() + wrongBy]));
          }
          static now() {
            return Right.now() + wrongBy;
          }
        };
      }, by);
      await signIn(page);
      await openRequest(page, vehicle);
      const { id } = await sendRequest(page, 4);
      const { reservation } = await call(page, 'query ($id: ID!) { reservation(id: $id) { promise { startsAt } } }', { id });
      const waits = Date.parse(reservation.promise.startsAt) - Date.now();
      demand(Math.abs(waits) < WRONG_BY_MS / 2, `Asked for now, the slot starts in ${Math.round(waits / 60_000)} minutes.`);
      const main = await page.getByRole('main').innerText();
      demand(!/Starts in (1 hr|[4-9]\d min)/.test(main), `The page should count by the server’s clock:\n${main}`);
      await call(page, 'mutation ($id: ID!, $key: String!) { cancelReservation(reservationId: $id, idempotencyKey: $key) { id } }', { id });
      await page.context().close();
    });
  }
  await step('a browser that keeps nothing is told of before one signs in', async () => {
    const page = await visitor(browser);
    await page.addInitScript(() => {
      for (const storage of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, storage, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(`${base}/`);
    await page.getByText('This browser keeps nothing for this page').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await lookAt(page, 'no-storage');
    await page.context().close();
  });
});
