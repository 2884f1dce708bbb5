import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { CancelSlot } from './CancelSlot';
import type { PromisedSlot, Slot } from './slot';
import { SlotCard } from './SlotCard';

const slot = aSlot('s1', '2030-01-01T12:00:00Z') as PromisedSlot;

function open() {
  const asked: string[] = [];
  const page = () => <CancelSlot slot={slot} status={{ current: null }} onCanceled={(now) => asked.push(now.status)} />;
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

  it('leaves the focus on what became of the slot, since its button is gone', async () => {
    const canceled: Slot = { ...slot, status: 'CANCELED' };
    function Card() {
      const [now, setNow] = useState<Slot>(slot);
      return <SlotCard slot={now} onMoveSeen={() => undefined} onChanged={setNow} />;
    }
    show(Card, '/slots', () => ({ data: { cancelReservation: canceled } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel slot' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Yes, cancel it' }));

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel slot' })).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 50)); // a dialog gives the focus back a little later
    expect(document.activeElement?.textContent).toBe('– Canceled');
  });

  it('stays asking while it is done, so that a failure is seen', async () => {
    let fail = (_: Reply) => undefined as void;
    const page = () => <CancelSlot slot={slot} status={{ current: null }} onCanceled={() => undefined} />;
    show(page, '/slots', () => new Promise<Reply>((resolve) => { fail = resolve; }));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel slot' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Yes, cancel it' }));

    await userEvent.keyboard('{Escape}');
    for (const keep of within(dialog).getAllByRole('button', { name: 'Keep slot' })) {
      expect(keep.hasAttribute('disabled')).toBe(true);
    }
    fail({ errors: [{ message: 'Down.', extensions: { code: 'UNAVAILABLE' } }] });

    expect(await within(dialog).findByRole('alert')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
