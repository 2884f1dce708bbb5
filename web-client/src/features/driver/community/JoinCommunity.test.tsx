import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AuthActionsContext } from '@/lib/auth/actions';
import { type Reply, show } from '../../../../tests/stage';
import { JoinCommunity } from './JoinCommunity';

function open(reply: Reply, switchTo: (alias: string) => Promise<void>) {
  const never = () => new Promise<void>(() => undefined);
  const actions = { signOut: never, askForCommunity: never, switchTo, accountUrl: '' };
  const page = () => (
    <AuthActionsContext value={actions}>
      <JoinCommunity code="RIVER-7F3K" />
    </AuthActionsContext>
  );
  show(page, '/join', () => reply);
}

const joined: Reply = { data: { joinCommunity: { alias: 'riverbend', name: 'Riverbend' } } };

describe('joining a community', () => {
  it('says so when only the way there is closed, and tries it again', async () => {
    const tries: string[] = [];
    open(joined, (alias) => {
      tries.push(alias);
      return tries.length === 1 ? Promise.reject(new TypeError('Failed to fetch')) : new Promise(() => undefined);
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Join' }));

    expect((await screen.findByRole('alert')).textContent).toContain('You belong to Riverbend now');
    await userEvent.click(screen.getByRole('button', { name: 'Switch to Riverbend' }));
    expect(await screen.findByText('Welcome to Riverbend. One moment…')).toBeTruthy();
    expect(tries).toEqual(['riverbend', 'riverbend']);
  });
});
