import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aSlot, aStation, aVehicle } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import { SlotPage } from './SlotPage';

const STARTS = '2030-01-01T12:00:00Z';

function open(second: () => Reply | Promise<Reply>) {
  return show(
    SlotPage,
    '/slots/$id',
    (name, { id }) => {
      switch (name) {
        case 'Slot':
          return id === 's1' ? { data: { reservation: aSlot('s1', STARTS) } } : second();
        default:
          return { data: { station: aStation(), vehicles: [aVehicle()] } };
      }
    },
    '/slots/s1',
  );
}

describe('a slot that is booked instead of another', () => {
  it('is waited for, with the focus on its title', async () => {
    const router = open(() => new Promise<Reply>(() => undefined));
    await screen.findByText('Reserved');

    await act(() => router.navigate({ to: '/slots/$id', params: { id: 's2' } } as never));

    expect((await screen.findByRole('status')).textContent).toContain('Loading…');
    expect(screen.queryByText('Reserved')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your slot' }));
  });
});
