import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../tests/stage';
import type { Notification } from './notification';
import { NotificationsProvider, useNotifications } from './NotificationsContext';
import { Toasts } from './Toasts';

const soon = (id: string, stationName: string): Notification => ({
  id,
  kind: 'SLOT_SOON',
  at: new Date().toISOString(),
  seen: false,
  reservationId: `slot-${id}`,
  stationId: 'library',
  stationName,
  timeZone: 'America/New_York',
  before: null,
  after: { startsAt: '2026-11-23T12:00:00Z', endsAt: '2026-11-23T13:00:00Z', limitW: 7_400 },
  reason: null,
});
const [old, fresh] = [soon('old', 'Library'), soon('fresh', 'Market Square')];

/** One message lies there, another comes with the next read. @returns what was said to be seen */
async function open(path: string, coming = fresh) {
  const seen: unknown[] = [];
  let items = [old];
  let reads = 0;
  const ReadAgain = () => <button type="button" onClick={useNotifications().refetch}>read</button>;
  show(
    () => <NotificationsProvider><ReadAgain /><Toasts /></NotificationsProvider>,
    path,
    (name, variables) => {
      if (name === 'MarkSeen') {
        seen.push(variables['ids']);
        return { data: { markNotificationsSeen: { unseen: 1 } } };
      }
      reads += 1;
      return { data: { notifications: { items, endCursor: null, hasMore: false, unseen: items.length } } };
    },
  );
  const readAgain = await screen.findByRole('button', { name: 'read' });
  await waitFor(() => expect(reads).toBeGreaterThan(0));
  const before = reads;
  items = [coming, old];
  await userEvent.click(readAgain);
  await waitFor(() => expect(reads).toBeGreaterThan(before));
  return seen;
}

describe('what happens while a page is open', () => {
  it('is said above it, but not what lay there before', async () => {
    await open('/vehicles');

    expect(await screen.findByText(/Market Square/)).toBeTruthy();
    expect(screen.queryByText(/Library/)).toBeNull();
  });

  it('goes away for good when it is put away', async () => {
    const seen = await open('/vehicles');
    await userEvent.click(await screen.findByRole('button', { name: 'Got it' }));

    expect(screen.queryByText(/Market Square/)).toBeNull();
    expect(seen).toEqual([['fresh']]);
  });

  it('is not said over the list that tells it', async () => {
    await open('/notifications');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(screen.queryByText(/Market Square/)).toBeNull();
  });

  it('is said on the page of the slot, unless that shows the move by itself', async () => {
    await open('/slots/slot-fresh');
    expect(await screen.findByText(/Market Square/)).toBeTruthy();
    cleanup();

    await open('/slots/slot-fresh', { ...fresh, kind: 'SLOT_MOVED', before: fresh.after });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/Market Square/)).toBeNull();
  });
});
