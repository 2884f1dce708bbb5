import { describe, expect, it } from 'vitest';
import { emptyInbox, withOne, withPage, withSeen } from './inbox';
import type { Notification } from './notification';

const message = (id: string, at: string, seen = false): Notification => ({
  id,
  kind: 'SLOT_MOVED',
  at,
  seen,
  reservationId: 'r',
  stationId: null,
  stationName: null,
  timeZone: null,
  before: null,
  after: null,
  reason: null,
});
const early = message('early', '2026-11-23T10:00:00Z');
const late = message('late', '2026-11-23T11:00:00Z');

describe('the inbox', () => {
  it('has the newest first, wherever it came from', () => {
    const inbox = withOne(withPage(emptyInbox, [early], 1), late);

    expect(inbox.items.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(inbox.unseen).toBe(2);
  });

  it('counts once what comes twice', () => {
    const inbox = withPage(emptyInbox, [early], 1);

    expect(withOne(inbox, early)).toBe(inbox);
  });

  it('takes the server’s word on what is seen, and keeps what lies further back', () => {
    const inbox = withPage(withPage(emptyInbox, [early], 1), [{ ...late, seen: true }], 1);

    expect(inbox.items.map(({ id, seen }) => [id, seen])).toEqual([['late', true], ['early', false]]);
  });

  it('counts down only for those that were new', () => {
    const inbox = withPage(emptyInbox, [late, { ...early, seen: true }], 3);

    expect(withSeen(inbox, new Set(['late', 'early'])).unseen).toBe(2);
  });
});
