import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aSlot, aStation, aVehicle } from '../../../../tests/builders';
import { type Reply, show } from '../../../../tests/stage';
import type { Slot } from './slot';
import { SlotPage } from './SlotPage';

const STARTS = '2030-01-01T12:00:00Z';

function openOne(slot: Slot) {
  return show(
    SlotPage,
    '/slots/$id',
    (name) => ({ data: name === 'Slot' ? { reservation: slot } : { station: aStation(), vehicles: [aVehicle()] } }),
    '/slots/s1',
  );
}

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

describe('how long one waits for a slot', () => {
  it('is told as a band, from the wished time on', async () => {
    openOne({ ...aSlot('s1', STARTS), likelyWait: { lowMinutes: 12, highMinutes: 25 } });

    expect(await screen.findByText(/^Likely wait from the time you wished: about 10–\u206025.min$/)).toBeTruthy();
  });

  it('needs no word where one starts when one wished', async () => {
    openOne(aSlot('s1', STARTS));

    await screen.findByText('Reserved');
    expect(screen.queryByText(/Likely wait/)).toBeNull();
  });
});

describe('a slot that was taken back', () => {
  it('says why, and promises nothing any more', async () => {
    const reason = { code: 'LIMIT_LOWERED' as const, boundBy: null, firstPossible: null, inputs: null };
    openOne(aSlot('s1', STARTS, { status: 'FAILED', reason }));

    expect(await screen.findByText(/^The operator had to lower the limit, and there was no other room/)).toBeTruthy();
    expect(screen.queryByText(/at least|up to|Plug A/)).toBeNull();
  });
});

describe('a slot that was canceled', () => {
  it('names its time and place, and nothing that would be kept', async () => {
    openOne(aSlot('s1', STARTS, { status: 'CANCELED' }));

    expect(await screen.findByText('Library')).toBeTruthy();
    expect(screen.queryByText(/at least|up to|kept for you|Plug A/)).toBeNull();
  });
});

describe('what a slot was decided on', () => {
  const inputs = { possiblePowerW: 7_200, congestionAtWish: 'GREEN' as const, fittingEvses: 4, freeAtWish: 3 };
  const because = (code: Slot['reason']['code'], more = inputs) => ({ code, boundBy: null, firstPossible: null, inputs: more });

  it('is told with the chargers and the grid of that time', async () => {
    openOne(aSlot('s1', STARTS, { reason: because('LATER_PEAK_DEMAND') }));

    expect(await screen.findByText('3 of 4 free when you wished')).toBeTruthy();
    expect(screen.getByText('Grid at that time')).toBeTruthy();
  });

  it('is left out once the planner changed the slot, since that was for another reason', async () => {
    openOne(aSlot('s1', STARTS, { reason: because('LIMIT_LOWERED') }));

    expect(await screen.findByText('You asked for')).toBeTruthy();
    expect(screen.queryByText('Grid at that time')).toBeNull();
  });

  it('names no power and no free chargers where none fits', async () => {
    openOne(aSlot('s1', STARTS, { status: 'REJECTED', promise: null, reason: because('NO_FITTING_CHARGER', { ...inputs, possiblePowerW: 0, fittingEvses: 0, freeAtWish: 0 }) }));

    expect(await screen.findByText('You asked for')).toBeTruthy();
    expect(screen.queryByText(/0 kW|0 of 0/)).toBeNull();
  });
});

describe('what a slot costs', () => {
  it('is told with the price of a kWh, and what leaving late would cost', async () => {
    const slot = aSlot('s1', STARTS);
    const idleFee = { perHour: '6.00', graceMinutes: 15, dailyCap: '30.00', freeFrom: null, freeUntil: null };
    const promise = slot.promise && { ...slot.promise, price: { ...slot.promise.price, sessionFee: '0.50', idleFee } };

    openOne({ ...slot, promise });

    expect((await screen.findByText('Cost')).parentElement?.textContent).toBe('Costabout $1.54at most $1.70$0.22/kWh');
    expect(screen.getByText(/per session · staying plugged in: \$6.00\/h from 15.min after the charge \(at most \$30.00 a day\)/)).toBeTruthy();
  });

  it('is at most the price of all that was asked for, and says so where less is promised', async () => {
    openOne(aSlot('s1', STARTS, { wantedEnergyWh: 40_000 }));

    expect(await screen.findByText('at most $1.70, if you get all 40 kWh')).toBeTruthy();
  });

  it('needs no more words where there is nothing else to pay', async () => {
    openOne(aSlot('s1', STARTS));

    await screen.findByText('$0.22/kWh');
    expect(screen.queryByText(/per session|plugged in:/)).toBeNull();
  });
});
