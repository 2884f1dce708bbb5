import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { show } from '../../../../tests/stage';
import { CancelSlot } from './CancelSlot';
import type { PromisedSlot } from './slot';

const slot = aSlot('s1', '2030-01-01T12:00:00Z') as PromisedSlot;

function open() {
  const asked: string[] = [];
  const page = () => <CancelSlot slot={slot} onCanceled={(now) => asked.push(now.status)} />;
  show(page, '/slots', (name) => {
    asked.push(name);
    return { data: { cancelReservation: { ...slot, status: 'CANCELED' } } };
  });
  return asked;
}

describe('cancelling a slot', () => {
  it('names the slot and asks first', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel slot' }));

    const dialog = await screen.findByRole('dialog', { name: 'Cancel this slot?' });
    expect(dialog.textContent).toContain('Library');
    expect(asked).toEqual([]);
  });

  it('is done only by the second yes', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel slot' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Yes, cancel it' }));

    await waitFor(() => expect(asked).toEqual(['CancelSlot', 'CANCELED']));
  });
});
