// The API's own page: sign in, look, ask, hear.
import { desktop, visitor } from './browser.mjs';
import { glanceAt } from './look.mjs';
import { enterPassword } from './steps.mjs';
import { base } from './surroundings.mjs';
import { step, walk } from './walk.mjs';

await walk('graphiql', async (browser) => {
  const page = await visitor(browser, { device: desktop });
  await step('it leads to the sign-in page and back', async () => {
    await page.goto(`${base}/graphiql`);
    await enterPassword(page);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  });
  await step('a query is run as who signed in', async () => {
    await execute(page, 'Hello');
    await page.getByRole('region', { name: /result|response/i }).getByText('permissions').waitFor();
    await glanceAt(page, 'graphiql-light');
  });
  await step('a subscription hears, and is ended', async () => {
    await execute(page, 'Grid');
    await page.getByRole('region', { name: /result|response/i }).getByText('gridStatusChanged').waitFor();
    await page.getByRole('button', { name: /^Stop query/ }).click();
  });
  await step('the book opens on the schema, light and dark', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await glanceAt(page, 'graphiql-dark');
  });
  await step('out again', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Create an account' }).or(page.getByLabel('Email')).first().waitFor();
  });
});

/** The menu of operations is there once the editor has read what stands in it. */
async function execute(page, operation) {
  const choice = page.getByRole('menuitem', { name: operation });
  for (let looks = 0; looks < 20 && !(await choice.isVisible()); looks += 1) {
    await page.getByRole('button', { name: /^(Execute|Stop) query/ }).click();
    await choice.waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
  await choice.click();
}
