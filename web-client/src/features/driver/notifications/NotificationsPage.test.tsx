import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Reply, show } from '../../../../tests/stage';
import { NotificationsProvider } from './NotificationsContext';
import { NotificationsPage } from './NotificationsPage';

const page: Reply = { data: { notifications: { items: [], unseen: 0, endCursor: 'n1', hasMore: true } } };

describe('older messages', () => {
  it('that do not come say so, and can be asked for again', async () => {
    const messages = () => (
      <NotificationsProvider>
        <NotificationsPage />
      </NotificationsProvider>
    );
    show(messages, '/notifications', (_, { after }) =>
      after ? { errors: [{ message: 'Down.', extensions: { code: 'UNAVAILABLE' } }] } : page,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Show older ones' }));

    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    expect(screen.getByRole('button', { name: 'Show older ones' }).hasAttribute('data-loading')).toBe(false);
  });
});
