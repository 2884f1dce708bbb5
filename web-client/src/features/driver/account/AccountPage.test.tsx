import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type AuthActions, AuthActionsContext } from '@/lib/auth/actions';
import { MeContext } from '@/lib/session';
import { dana } from '../../../../tests/builders';
import { show } from '../../../../tests/stage';
import { AccountPage } from './AccountPage';

const STAYED = /does not answer, so everything stays as it was/;

/** The sign-in service can't be reached. */
const away: AuthActions = {
  signOut: () => Promise.reject(new TypeError('Failed to fetch')),
  switchTo: () => Promise.reject(new TypeError('Failed to fetch')),
  askForCommunity: () => Promise.reject(new TypeError('Failed to fetch')),
  accountUrl: 'http://issuer/account',
};

function open() {
  const me = { ...dana(), communities: [{ alias: 'northgrid', name: 'Northgrid' }] };
  const page = () => (
    <AuthActionsContext value={away}>
      <MeContext value={me}>
        <AccountPage />
      </MeContext>
    </AuthActionsContext>
  );
  show(page, '/account', () => ({ data: {} }));
}

describe('a sign-in service that does not answer', () => {
  it.each(['Sign out', 'Switch to Northgrid'])('is told to whoever taps "%s", and it can be tried again', async (name) => {
    open();
    await userEvent.click(await screen.findByRole('button', { name }));

    expect((await screen.findByRole('alert')).textContent).toMatch(STAYED);
    expect(screen.getByRole('button', { name }).hasAttribute('data-loading')).toBe(false);
  });
});
