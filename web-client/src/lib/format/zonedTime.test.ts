import { describe, expect, it } from 'vitest';
import { instantOf, isTime, roundUp, wallTimeOf } from './zonedTime';

const NEW_YORK = 'America/New_York';

describe('wall time of a place', () => {
  it('is what the clocks there show', () => {
    expect(wallTimeOf(new Date('2026-11-23T23:40:00Z'), NEW_YORK)).toBe('2026-11-23T18:40');
    expect(wallTimeOf(new Date('2026-07-01T23:40:00Z'), 'Europe/Berlin')).toBe('2026-07-02T01:40');
  });

  it('and the instant are the same thing on ordinary days', () => {
    expect(instantOf('2026-11-23T18:40', NEW_YORK)).toEqual(new Date('2026-11-23T23:40:00Z'));
    expect(instantOf('2026-07-02T01:40', 'Europe/Berlin')).toEqual(new Date('2026-07-01T23:40:00Z'));
  });

  it('before and after the clocks go forward is told apart', () => {
    expect(instantOf('2026-03-08T01:59', NEW_YORK)).toEqual(new Date('2026-03-08T06:59:00Z'));
    expect(instantOf('2026-03-08T03:00', NEW_YORK)).toEqual(new Date('2026-03-08T07:00:00Z'));
  });

  it('that summer time leaves out counts as the hour after', () => {
    expect(wallTimeOf(instantOf('2026-03-08T02:30', NEW_YORK), NEW_YORK)).toBe('2026-03-08T03:30');
    expect(wallTimeOf(instantOf('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it('that comes twice in autumn is one of the two', () => {
    expect(wallTimeOf(instantOf('2026-11-01T01:30', NEW_YORK), NEW_YORK)).toBe('2026-11-01T01:30');
  });

  it.each(['', '20261-11-25T18:40', '0202-11-25T18:40', '2026-13-25T18:40', 'soon'])('is none when it reads "%s"', (text) => {
    expect(isTime(instantOf(text, NEW_YORK))).toBe(false);
  });
});

describe('rounding up', () => {
  it('keeps what is on the step and lifts the rest', () => {
    expect(roundUp(new Date('2026-11-23T12:15:00Z'), 15)).toEqual(new Date('2026-11-23T12:15:00Z'));
    expect(roundUp(new Date('2026-11-23T12:15:01Z'), 15)).toEqual(new Date('2026-11-23T12:30:00Z'));
  });
});
