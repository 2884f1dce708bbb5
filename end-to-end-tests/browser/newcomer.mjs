// Someone new: an account at Keycloak's page, the address proven by mail, a community joined, and the first screen.
import { visitor } from './browser.mjs';
import { glanceAt, lookAt } from './look.mjs';
import { linkMailedTo } from './mail.mjs';
import { signOut } from './steps.mjs';
import { base, joinCode } from './surroundings.mjs';
import { step, walk } from './walk.mjs';

const MAIL = `newcomer-${Date.now()}@browser.example`;
const PASSWORD = `a long password ${Date.now()}`;

await walk('newcomer', async (browser) => {
  const newcomer = await visitor(browser, { expected: /40[13] \(/ }); // the API's answer to someone without a community
  await step('a stranger sees what this is and how to get in', async () => {
    await newcomer.goto(`${base}/`);
    await newcomer.getByRole('button', { name: 'Sign in' }).waitFor();
    await lookAt(newcomer, 'welcome');
  });
  await step('the account is made at Keycloak’s page', async () => {
    await newcomer.getByRole('button', { name: 'Create an account' }).click();
    await newcomer.getByLabel('Email').waitFor();
    await lookAt(newcomer, 'register');
    await newcomer.getByLabel('Email').fill(MAIL);
    await newcomer.getByLabel('First name').fill('Nel');
    await newcomer.getByLabel('Last name').fill('Newcomer');
    await newcomer.getByRole('button', { name: 'Create an account' }).click();
  });
  await step('the link in the mail proves the address, and leads on to the page', async () => {
    await newcomer.getByText(/verify your email|check your mail/i).first().waitFor();
    await glanceAt(newcomer, 'register-mail');
    await newcomer.goto(await linkMailedTo(MAIL));
    await newcomer.getByLabel('New Password', { exact: true }).fill(PASSWORD);
    await newcomer.getByLabel('Password again', { exact: true }).fill(PASSWORD);
    await lookAt(newcomer, 'register-password');
    await newcomer.getByRole('button', { name: 'Submit' }).click();
    await newcomer.getByRole('heading', { name: 'Join a community' }).waitFor();
    await glanceAt(newcomer, 'join');
  });
  await step('a wrong code is refused beside its field, the right one opens the community', async () => {
    const code = newcomer.getByRole('textbox', { name: 'Community code' });
    await code.fill('WRONG-CODE1');
    await newcomer.getByRole('button', { name: 'Join' }).click();
    await newcomer.locator('[aria-invalid="true"]').waitFor();
    await lookAt(newcomer, 'join-refused');
    await code.fill(joinCode.toLowerCase());
    await newcomer.getByRole('button', { name: 'Join' }).click();
    await newcomer.getByRole('navigation').waitFor();
    await lookAt(newcomer, 'first-home');
  });
  for (const [name, path, words] of [
    ['slots', '/slots', 'No slots yet.'],
    ['vehicles', '/vehicles', 'No vehicle yet.'],
    ['messages', '/notifications', 'Nothing yet.'],
    ['request', '/request', 'First, your vehicle'],
  ]) {
    await step(`${path} says that it is empty, and what to do`, async () => {
      await newcomer.goto(base + path);
      await newcomer.getByText(words).waitFor();
      await glanceAt(newcomer, `first-${name}`);
    });
  }
  await step('out, and in again with the password', async () => {
    await signOut(newcomer);
    await newcomer.getByRole('button', { name: 'Sign in' }).click();
    await newcomer.getByLabel('Email').fill(MAIL);
    await lookAt(newcomer, 'sign-in');
    await newcomer.getByLabel('Password', { exact: true }).fill('not this one, surely');
    await newcomer.getByRole('button', { name: 'Sign in' }).click();
    await newcomer.getByText(/invalid|wrong/i).first().waitFor();
    await glanceAt(newcomer, 'sign-in-refused');
    await newcomer.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await newcomer.getByRole('button', { name: 'Sign in' }).click();
    await newcomer.getByRole('navigation').waitFor();
  });
  await step('who opens an invitation’s link without an account is told what to do', async () => {
    const invited = await visitor(browser);
    await invited.goto(`${base}/join/${joinCode}`);
    await invited.getByText('You are invited to join a community.').waitFor();
    await glanceAt(invited, 'invited');
  });
});
