// What a driver does, found by role and name as a screen reader would.
import { base, community, password, username } from './surroundings.mjs';

export async function signIn(page, who = username) {
  await page.goto(`${base}/`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await enterPassword(page, who);
  await arrive(page);
}

/** At Keycloak's page. */
export async function enterPassword(page, who = username) {
  await page.getByRole('textbox', { name: /e-?mail|username/i }).fill(who);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: /^sign in$/i }).click();
}

/** In, by way of Keycloak's question for people in several communities. */
export async function arrive(page) {
  const inside = page.getByRole('navigation', { name: 'Main' });
  const chooser = page.getByText('Where do you want to go?');
  await inside.or(chooser).waitFor();
  if (await chooser.isVisible()) {
    if (!community) {
      throw new Error(`${username} is in several communities. Maybe set FAIRWATT_COMMUNITY to one's name.`);
    }
    await page.getByRole('button', { name: community }).click();
    await inside.waitFor();
  }
}

/** @returns the vehicle's name, which nobody had before */
export async function registerVehicle(page) {
  const model = `Bolt ${Date.now() % 1_000_000}`;
  await page.getByRole('link', { name: 'Vehicles' }).click();
  await page.getByRole('link', { name: 'Add a vehicle' }).click();
  await page.getByRole('button', { name: 'Add vehicle' }).click();
  await page.getByText('Choose at least one plug.').waitFor(); // the empty form says what is missing
  await page.getByRole('textbox', { name: 'Make' }).fill('Chevrolet');
  await page.getByRole('textbox', { name: 'Model' }).fill(model);
  await page.getByRole('textbox', { name: 'Battery, usable' }).fill('65');
  await page.getByRole('textbox', { name: 'Most power from AC' }).fill('7.4');
  await page.getByRole('textbox', { name: 'Most power from fast DC' }).fill('0');
  await page.getByRole('checkbox', { name: 'Type 1 (J1772)' }).check();
  await page.getByRole('checkbox', { name: 'Type 2', exact: true }).check();
  await page.getByRole('button', { name: 'Add vehicle' }).click();
  await page.getByRole('heading', { name: 'My vehicles' }).waitFor();
  await page.getByText(`Chevrolet ${model}`).waitFor();
  return `Chevrolet ${model}`;
}

/** Opens the form for the vehicle, as it is offered: nearest fitting station, usual energy and time. */
export async function openRequest(page, vehicle) {
  await page.goto(`${base}/vehicles`);
  await page.getByRole('link', { name: `Request a slot: ${vehicle}` }).click();
  await page.getByRole('button', { name: 'Request slot' }).waitFor();
}

/** Sends the form with a double tap. @returns the id and the words of what was promised */
export async function sendRequest(page, kilowattHours) {
  await page.getByRole('button', { name: 'energy in kWh' }).click();
  await page.getByRole('textbox', { name: 'How much?' }).fill(String(kilowattHours));
  await page.getByRole('button', { name: 'Request slot' }).dblclick();
  await page.getByRole('heading', { name: 'Your slot' }).waitFor();
  await page.getByText(/^(✓ Reserved|✕ Not possible)$/).waitFor();
  const id = new URL(page.url()).pathname.split('/').pop();
  const shown = await page.getByRole('main').innerText();
  if (!shown.includes('Reserved')) {
    throw new Error(`The slot was refused, which the demo's quiet grid should not do:\n${shown}`);
  }
  return { id, shown };
}

/** Sends the form for a time that begins so many hours after what it offers, so that the vehicle is free then. */
export async function sendLater(page, hours) {
  await page.getByRole('radio', { name: 'Not before…' }).check();
  const usual = await page.getByLabel('Ready by when?').inputValue();
  const plus = (more) => new Date(Date.parse(`${usual}Z`) + more * 3_600_000).toISOString().slice(0, 16);
  await page.getByLabel('Not before', { exact: true }).fill(plus(hours));
  await page.getByLabel('Ready by when?').fill(plus(hours + 6));
  return (await sendRequest(page, '6')).id;
}

/** The slot's card in "My slots". */
export function cardOf(page, id) {
  return page.getByRole('main').getByRole('listitem').filter({ has: page.locator(`a[href="/slots/${id}"]`) });
}

export async function cancel(page, place) {
  await place.getByRole('button', { name: 'Cancel slot' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this slot?' });
  await dialog.getByRole('button', { name: 'Yes, cancel it' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function signOut(page) {
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Create an account' }).waitFor();
}
