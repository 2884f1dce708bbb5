// One person in two communities: each shows its own, and nothing of the other.
import { desktop, visitor } from './browser.mjs';
import { lookAt, glanceAt } from './look.mjs';
import { enterPassword, registerVehicle } from './steps.mjs';
import { base, bothCommunities } from './surroundings.mjs';
import { demand, step, walk } from './walk.mjs';

const HERE = 'Riverbend Community Charging';
const THERE = 'Northgrid Power';

await walk('communities', async (browser) => {
  const driver = await visitor(browser, { device: desktop, expected: /status of 403/ }); // the first token is for no community
  await step('who is in two communities is asked which', async () => {
    await driver.goto(`${base}/`);
    await driver.getByRole('button', { name: 'Sign in' }).click();
    await enterPassword(driver, bothCommunities);
    await driver.getByText('Where do you want to go?').waitFor();
    await glanceAt(driver, 'which-community');
    await driver.getByRole('button', { name: HERE }).click();
    await isIn(driver, HERE);
  });
  const vehicle = await registerVehicle(driver);
  const address = await driver.getByRole('link', { name: `Details: ${vehicle}` }).getAttribute('href');
  await step('the other one is entered without a password, and shows its own', async () => {
    await driver.getByRole('link', { name: 'Account' }).click();
    await lookAt(driver, 'account-two');
    await driver.getByRole('button', { name: `Switch to ${THERE}` }).click();
    await isIn(driver, THERE);
    await driver.getByRole('link', { name: 'Vehicles' }).click();
    await driver.getByRole('heading', { name: 'My vehicles' }).waitFor();
    await driver.getByRole('link', { name: 'Add a vehicle' }).waitFor();
    demand((await driver.getByText(vehicle).count()) === 0, `${vehicle} should not be seen in ${THERE}.`);
  });
  await step('what belongs to the one does not exist in the other', async () => {
    await driver.goto(base + address);
    await driver.getByText('This does not exist, or not for you.').waitFor();
    await lookAt(driver, 'not-here');
  });
  await step('a tab that was open in the one stays there', async () => {
    const tab = await driver.context().newPage();
    await tab.goto(`${base}/account`);
    await isIn(tab, THERE);
    await tab.getByRole('button', { name: `Switch to ${HERE}` }).click();
    await isIn(tab, HERE);
    await driver.getByRole('link', { name: 'My slots' }).click();
    await driver.getByRole('heading', { name: 'My slots' }).waitFor();
    await isIn(driver, THERE);
    await tab.goto(base + address);
    await tab.getByRole('heading', { name: vehicle }).waitFor();
    await tab.getByRole('button', { name: 'Remove' }).click();
    await tab.getByRole('button', { name: 'Yes, remove it' }).click();
    await tab.getByRole('heading', { name: 'My vehicles' }).waitFor();
  });
});

async function isIn(page, community) {
  await page.getByRole('banner').getByText(community).waitFor();
}
