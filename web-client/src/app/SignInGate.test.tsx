import { act, render, screen, waitFor } from '@testing-library/react';
import { User, type UserManager } from 'oidc-client-ts';
import { AuthProvider } from 'react-oidc-context';
import { describe, expect, it } from 'vitest';
import { Theme } from './Theme';
import { SignInGate } from './SignInGate';

const dana = new User({
  access_token: 'token',
  token_type: 'Bearer',
  profile: { sub: 'dana', iss: 'issuer', aud: 'page', exp: 0, iat: 0 },
  expires_at: Date.now() / 1000 + 300,
});

/** Someone who is in; the session can end. */
class FakeManager {
  readonly #unloaded: (() => void)[] = [];
  wentToSignIn: unknown;
  readonly settings = {};
  readonly events = {
    addUserLoaded: () => undefined,
    addUserUnloaded: (listener: () => void) => this.#unloaded.push(listener),
    addUserSignedOut: () => undefined,
    addSilentRenewError: () => undefined,
    removeUserLoaded: () => undefined,
    removeUserUnloaded: () => undefined,
    removeUserSignedOut: () => undefined,
    removeSilentRenewError: () => undefined,
  };

  getUser = () => Promise.resolve(dana);
  removeUser = () => Promise.resolve();
  signinRedirect = (wish: unknown) => {
    this.wentToSignIn = wish;
    return Promise.resolve();
  };

  end() {
    this.#unloaded.forEach((listener) => listener());
  }
}

async function open() {
  window.history.replaceState({}, '', '/vehicles/new');
  const manager = new FakeManager();
  const userManager = manager as unknown as UserManager;
  render(
    <Theme nonce="">
      <AuthProvider userManager={userManager}>
        <SignInGate manager={userManager}>{() => <input aria-label="Make" />}</SignInGate>
      </AuthProvider>
    </Theme>,
  );
  await screen.findByLabelText('Make');
  return manager;
}

describe('a session that ends', () => {
  it('leaves the page as it is, asks to sign in again, and comes back to the same place', async () => {
    const manager = await open();
    const field = screen.getByLabelText<HTMLInputElement>('Make');
    field.value = 'Renault';

    act(() => manager.end());

    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Please sign in again' }); // at once: nothing is fetched for it
    expect(dialog.open).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Make')).toBe(field);
    expect(field.value).toBe('Renault');

    const again = screen.getByRole('button', { name: 'Sign in again' });
    expect(dialog.contains(again)).toBe(true);
    again.click();
    await waitFor(() => expect(manager.wentToSignIn).toMatchObject({ state: { returnTo: '/vehicles/new' } }));
  });
});
