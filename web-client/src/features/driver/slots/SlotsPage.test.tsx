import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { SlotsPage } from './SlotsPage';

const page = (id: string, hasMore: boolean): Reply => ({
  data: { reservations: { items: [aSlot(id, '2030-01-01T12:00:00Z')], endCursor: id, hasMore } },
});

describe('a slot that was taken back', () => {
  it('is named with its place and reason, and not with what one does not get', async () => {
    const reason = { code: 'LIMIT_LOWERED' as const, boundBy: null, firstPossible: null, inputs: null };
    const taken = aSlot('s1', '2030-01-01T12:00:00Z', { status: 'FAILED', reason });
    show(SlotsPage, '/slots', () => ({ data: { reservations: { items: [taken], endCursor: null, hasMore: false } } }));

    const card = await screen.findByRole('listitem');

    expect(card.textContent).toContain('Library');
    expect(card.textContent).toContain('Changed: the grid’s limit was lowered');
    expect(card.textContent).not.toMatch(/at least|up to|\$/);
  });
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
