import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { SlotsPage } from './SlotsPage';

const page = (id: string, hasMore: boolean): Reply => ({
  data: { reservations: { items: [aSlot(id, '2030-01-01T12:00:00Z')], endCursor: id, hasMore } },
});

describe('older slots', () => {
  it('that do not come say so, and can be asked for again', async () => {
    const older = [{ errors: [{ message: 'Down.', extensions: { code: 'UNAVAILABLE' } }] }, page('s2', false)];
    show(SlotsPage, '/slots', (_, { after }) => (after ? (older.shift() ?? { data: {} }) : page('s1', true)));
    await userEvent.click(await screen.findByRole('button', { name: 'Show older ones' }));

    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    await userEvent.click(screen.getByRole('button', { name: 'Show older ones' }));

    expect((await screen.findAllByRole('listitem')).length).toBe(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
