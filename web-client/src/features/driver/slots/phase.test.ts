import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { momentOf } from './phase';
import type { PromisedSlot } from './slot';

const at = (time: string) => `2026-11-25T${time}:00Z`;
const { promise } = aSlot('s', at('18:40')) as PromisedSlot;
const kept = { ...promise, pluggedFrom: at('18:30'), pluggedUntil: at('19:50') };

describe('a slot by the clock', () => {
  it.each([
    ['17:40', 'ahead', 60],
    ['18:30', 'plugIn', 10],
    ['18:40', 'charging', 60],
    ['19:39', 'charging', 1],
    ['19:40', 'charged', 10],
    ['19:50', 'over', 0],
  ])('at %s is %s for %i more minutes', (time, phase, minutes) => {
    expect(momentOf(kept, new Date(at(time)))).toEqual({ phase, leftMs: minutes * 60_000 });
  });
});
