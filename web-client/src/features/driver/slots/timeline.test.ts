import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import type { Slot } from './slot';
import { pictureOf } from './timeline';

const at = (time: string) => `2026-11-25T${time}:00Z`;
const granted = aSlot('s', at('18:40'), { earliestStart: at('18:00'), latestEnd: at('22:00') });
const partsOf = (slot: Slot) =>
  pictureOf(slot, new Date(at('12:00'))).parts.map((part) => [part.kind, part.from.toISOString().slice(11, 16)]);

describe('the picture of a slot', () => {
  it('shows what was asked for, the plug and the power', () => {
    expect(partsOf(granted)).toEqual([['asked', '18:00'], ['plugged', '18:40'], ['charging', '18:40']]);
  });

  it('shows the wished time that was full, up to the start', () => {
    const later = pictureOf({ ...granted, reason: { ...granted.reason, code: 'LATER_PEAK_DEMAND' } }, new Date(at('12:00')));
    const full = later.parts.find((part) => part.kind === 'gridFull');
    expect(full?.until.toISOString()).toBe('2026-11-25T18:40:00.000Z');
  });

  it('shows all of the time as full when nothing was possible', () => {
    const refused: Slot = { ...granted, status: 'REJECTED', promise: null, reason: { ...granted.reason, code: 'CHARGERS_TAKEN' } };
    expect(partsOf(refused)).toEqual([['asked', '18:00'], ['chargersTaken', '18:00']]);
  });

  it('shows the wished time as kept for others, not as full, when a quota is the reason', () => {
    const later = { ...granted, reason: { ...granted.reason, code: 'EMERGENCY_RESERVE' } } as Slot;
    expect(partsOf(later)).toEqual([['asked', '18:00'], ['kept', '18:00'], ['plugged', '18:40'], ['charging', '18:40']]);
  });

  it('marks the present only while it is within', () => {
    expect(pictureOf(granted, new Date(at('17:59'))).now).toBeUndefined();
    expect(pictureOf(granted, new Date(at('20:00'))).now).toBe(0.5);
  });
});
