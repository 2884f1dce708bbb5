import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AuthActionsContext } from '@/lib/auth/actions';
import { communityChoice } from '@/lib/auth/choice';
import { show } from '../../tests/stage';
import { MembershipGate } from './MembershipGate';

describe('a token for no community', () => {
  it('leads to the sign-in service; where that does not answer it says so, and can be tried again', async () => {
    let asked = 0;
    const askForCommunity = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new TypeError('Failed to fetch')) : new Promise<void>(() => undefined);
    };
    const actions = { signOut: askForCommunity, switchTo: askForCommunity, askForCommunity, accountUrl: '' };
    const gate = () => (
      <AuthActionsContext value={actions}>
        <MembershipGate />
      </AuthActionsContext>
    );
    show(gate, '/', () => ({ errors: [{ message: 'No tenant.', extensions: { code: 'TENANT_MISSING' } }] }));

    expect((await screen.findByRole('alert')).textContent).toContain('The sign-in service does not answer');
    expect(communityChoice.isDue()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
