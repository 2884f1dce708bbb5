import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { newsOf } from './slotNews';

const START = '2026-11-23T18:00:00Z';
const slot = (traits: Parameters<typeof aSlot>[2]) => aSlot('one', START, traits);

describe('news of a slot', () => {
  it('is none when it is the answer that one waits for', () => {
    expect(newsOf(undefined, slot({ status: 'PENDING' }))).toBeUndefined();
    expect(newsOf(undefined, slot({ status: 'RESERVED' }))).toBeUndefined();
    expect(newsOf(undefined, slot({ status: 'REJECTED' }))).toBeUndefined();
  });

  it('is a move, once, however often it is heard', () => {
    const before = slot({ version: 3 });
    const moved = slot({ version: 4, moves: 1 });
    expect(newsOf(before, moved)).toBe('moved');
    expect(newsOf(moved, moved)).toBeUndefined();
    expect(newsOf(moved, before)).toBeUndefined();
  });

  it('is a move also when the slot was not heard of before', () => {
    expect(newsOf(undefined, slot({ version: 4, moves: 1 }))).toBe('moved');
  });

  it('is the new status of a slot that was moved long ago', () => {
    const canceled = slot({ version: 7, moves: 2, status: 'CANCELED' });
    expect(newsOf(undefined, canceled)).toBe('status');
    expect(newsOf(slot({ version: 6, moves: 2 }), canceled)).toBe('status');
  });

  it('is told by its message when the slot can’t be kept', () => {
    expect(newsOf(slot({ version: 1 }), slot({ version: 2, status: 'FAILED' }))).toBe('takenBack');
  });
});
