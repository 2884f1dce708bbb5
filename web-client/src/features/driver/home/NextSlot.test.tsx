import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { NextSlot } from './NextSlot';

const unavailable: Reply = { errors: [{ message: 'Down.', extensions: { code: 'UNAVAILABLE' } }] };
const one: Reply = { data: { reservations: { items: [aSlot('s1', '2030-01-01T12:00:00Z')] } } };

describe('the next slot', () => {
  it('that can’t be read is not the same as none: it says so, and can be read again', async () => {
    let reply = unavailable;
    show(NextSlot, '/', () => reply);

    expect((await screen.findByRole('alert')).textContent).toContain('Your next slot could not be loaded.');
    reply = one;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('region', { name: 'Next slot' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('waits to be known before the place is left empty', async () => {
    show(NextSlot, '/', () => new Promise<Reply>(() => undefined));
    expect(await screen.findByRole('status')).toBeTruthy();
  });
});
