import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aSlot, aStation, aVehicle } from '../../../../../tests/builders';
import { type Reply, show } from '../../../../../tests/stage';
import { ChangeSlotPage } from './ChangeSlotPage';

const inHours = (hours: number) => new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * 3_600_000).toISOString();
const slot = aSlot('s1', inHours(2), { wantedEnergyWh: 12_500, latestEnd: inHours(6) });

function open(decision: unknown, asked = slot, answer: () => Reply | Promise<Reply> = () => ({ data: { changeReservation: decision } })) {
  const sent: Record<string, unknown>[] = [];
  const router = show(
    ChangeSlotPage,
    '/slots/$id/change',
    (name, variables) => {
      switch (name) {
        case 'Slot':
          return { data: { reservation: asked } };
        case 'Vehicles':
          return { data: { vehicles: [aVehicle()] } };
        case 'Stations':
          return { data: { stations: { items: [aStation()], hasMore: false } } };
        default:
          sent.push(variables);
          return answer();
      }
    },
    '/slots/s1/change',
  );
  return { sent, router };
}

const amount = () => screen.findByRole<HTMLInputElement>('textbox', { name: /How much/ });

async function type(energy: string) {
  const field = await amount();
  await userEvent.clear(field);
  await userEvent.type(field, energy);
}

async function askFor(energy: string) {
  await type(energy);
  await userEvent.click(screen.getByRole('button', { name: 'Ask for this instead' }));
}

afterEach(() => void vi.useRealTimers());

describe('changing a slot', () => {
  it('opens with what was asked for', async () => {
    open({});
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /How much/ });
    expect(field.value).toBe('12.5');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Not before…' }).checked).toBe(true);
  });

  it('leads to the slot as it is now', async () => {
    const { sent, router } = open({ outcome: 'GRANTED', reservation: { ...slot, version: 2 } });
    await askFor('20');

    await waitFor(() => expect(router.state.location.pathname).toBe('/slots/s1'));
    expect(sent[0]).toMatchObject({ reservationId: 's1', input: { energyWh: 20_000, latestEnd: slot.latestEnd } });
  });

  it('when refused says why, that the slot stays, and keeps what was typed', async () => {
    const refused = aSlot('s2', inHours(2), {
      status: 'REJECTED',
      promise: null,
      reason: { code: 'NO_POWER_TRANSFORMER', boundBy: 'T1', firstPossible: null, inputs: null },
    });
    open({ outcome: 'REFUSED', reservation: refused });
    await askFor('60');

    await screen.findByText('The grid has no room in that time');
    expect(screen.getByText(/Your slot stays as it was: .* at Library/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /How much/ }).value).toBe('60');
  });

  it('keeps what was changed until one leaves the slot as it is', async () => {
    open({});
    await type('21');
    cleanup();
    open({});
    expect((await amount()).value).toBe('21');

    await userEvent.click(screen.getByRole('link', { name: 'Leave it as it is' }));
    cleanup();
    open({});
    expect((await amount()).value).toBe('12.5');
  });

  it('keeps nothing that was not changed, or that was granted', async () => {
    const { router } = open({ outcome: 'GRANTED', reservation: { ...slot, version: 2 } });
    await amount();
    expect(sessionStorage.length).toBe(0);

    await askFor('20');
    await waitFor(() => expect(router.state.location.pathname).toBe('/slots/s1'));
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps the focus on the button while it is decided', async () => {
    open({}, slot, () => new Promise(() => undefined));
    await askFor('20');

    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Ask for this instead' });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
    expect(button.disabled).toBe(false); // a browser takes the focus from a disabled one
    expect(document.activeElement).toBe(button);
  });

  it('asked for again after a lost answer is the same change, though "as soon as possible" is later by then', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const running = aSlot('s1', inHours(-1), { latestEnd: inHours(6) });
    const lost: Reply = { errors: [{ message: 'Later.', extensions: { code: 'UNAVAILABLE' } }] };
    const { sent } = open({}, running, () => lost);
    await askFor('20');
    await screen.findByRole('alert');
    vi.setSystemTime(Date.now() + 5 * 60_000);
    await userEvent.click(screen.getByRole('button', { name: 'Ask for this instead' }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toHaveProperty('idempotencyKey');
  });
});
