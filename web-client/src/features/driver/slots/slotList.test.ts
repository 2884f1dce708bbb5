import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { layOut, withChange, withMoveSeen, withOlder, withWaitingShown } from './slotList';

const at = new Date('2026-11-23T12:00:00Z');
const evening = aSlot('evening', '2026-11-23T18:00:00Z');
const afternoon = aSlot('afternoon', '2026-11-23T14:00:00Z');
const gone = aSlot('gone', '2026-11-22T14:00:00Z', { status: 'FULFILLED' });
const ids = (list: ReturnType<typeof layOut>) => list.rows.map((row) => row.slot.id);

describe('my slots', () => {
  it('have the coming ones first, soonest first', () => {
    expect(ids(layOut([gone, evening, afternoon], at))).toEqual(['afternoon', 'evening', 'gone']);
  });

  it('have the one whose plug is kept right now above all others', () => {
    const running = aSlot('running', '2026-11-23T11:30:00Z');
    const list = layOut([evening, gone, running], at);
    expect(list.rows.map((row) => [row.slot.id, row.section])).toEqual([
      ['running', 'now'],
      ['evening', 'coming'],
      ['gone', 'earlier'],
    ]);
  });

  it('stay where they are when one changes', () => {
    const before = layOut([afternoon, evening], at);
    const earlier = aSlot('evening', '2026-11-23T13:00:00Z', { version: 2, moves: 1 });

    const after = withChange(withChange(before, earlier), { ...afternoon, version: 2, status: 'CANCELED' });

    expect(ids(after)).toEqual(['afternoon', 'evening']);
    expect(after.rows.map((row) => row.section)).toEqual(['coming', 'coming']);
  });

  it('say what a moved one was before, through several moves, until it is seen', () => {
    const once = withChange(layOut([evening], at), aSlot('evening', '2026-11-23T17:00:00Z', { version: 2, moves: 1 }));
    const twice = withChange(once, aSlot('evening', '2026-11-23T16:00:00Z', { version: 3, moves: 2 }));

    expect(twice.rows[0]?.before?.promise?.startsAt).toBe('2026-11-23T18:00:00Z');
    expect(withMoveSeen(twice, 'evening').rows[0]?.before).toBeUndefined();
  });

  it('do not go back to an older version that comes late', () => {
    const newer = withChange(layOut([evening], at), { ...evening, version: 3, status: 'CANCELED' });
    expect(withChange(newer, { ...evening, version: 2 }).rows[0]?.slot.status).toBe('CANCELED');
  });

  it('keep a new one waiting until it is asked for', () => {
    const list = withChange(layOut([evening], at), afternoon);
    expect(ids(list)).toEqual(['evening']);
    expect(list.waiting).toHaveLength(1);

    const shown = withWaitingShown(list, at);
    expect(ids(shown)).toEqual(['afternoon', 'evening']);
    expect(shown.waiting).toHaveLength(0);
  });

  it('take older pages below, each slot once', () => {
    expect(ids(withOlder(layOut([evening], at), [evening, gone]))).toEqual(['evening', 'gone']);
  });
});
