// The maker's own pages, as Smartcar's simulator shows them, and its switches for bad days.
import { base, maker } from './surroundings.mjs';

const PASSWORD = 'open-sesame'; // of every made-up account

/** From the page that says what is asked for to the sign-in of a made-up brand. @returns the state that was given out */
export async function goToMaker(page, brand) {
  const [asked] = await Promise.all([
    page.waitForRequest((request) => request.url().includes('/oauth/authorize')),
    page.getByRole('button', { name: 'Go on to the maker’s page' }).click(),
  ]);
  await page.waitForURL(`${maker}/connect/*`);
  if (brand) {
    await page.getByRole('button', { name: brand }).click();
  }
  return new URL(asked.url()).searchParams.get('state');
}

export async function signInAtMaker(page, email) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** @returns the address that the maker sends back to, with the code in it */
export async function allow(page) {
  const [callback] = await Promise.all([
    page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(`${base}/vehicles/connected?`)),
    page.getByRole('button', { name: 'Allow' }).click(),
  ]);
  return callback.url();
}

/** @param fault such as `cars/VIN/faults/OUTAGE` */
export async function switchOn(fault) {
  await control('PUT', fault);
}

export async function switchOff(fault) {
  await control('DELETE', fault);
}

async function control(method, path) {
  const response = await fetch(`${maker}/simulator/${path}`, { method });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
}
