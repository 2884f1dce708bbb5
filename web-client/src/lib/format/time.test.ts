import { describe, expect, it } from 'vitest';
import { ago, dayAndTimeInside, duration, timeRange, timeRangeInside, waitRange, zoneNote } from './time';

const today = new Date('2026-11-23T15:00:00Z');
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll('\u2060', '');
const range = (from: string, until: string, zone: string) => plain(timeRange(new Date(from), new Date(until), zone, today));

describe('the time of a slot', () => {
  it('names the day once', () => {
    expect(range('2026-11-23T23:40:00Z', '2026-11-24T00:25:00Z', 'America/New_York')).toBe('Today 6:40 PM–7:25 PM');
  });

  it('names both days when it runs past midnight at the station', () => {
    expect(range('2026-11-24T04:40:00Z', '2026-11-24T06:00:00Z', 'America/New_York')).toBe(
      'Today 11:40 PM – tomorrow 1:00 AM',
    );
  });

  it('begins with a small letter within a sentence, where it is no name', () => {
    const [tonight, monday] = [new Date('2026-11-23T23:40:00Z'), new Date('2026-11-30T23:40:00Z')];

    expect(plain(dayAndTimeInside(tonight, 'America/New_York', today))).toBe('today 6:40 PM');
    expect(plain(dayAndTimeInside(monday, 'America/New_York', today))).toBe('Mon, Nov 30 6:40 PM');
    expect(plain(timeRangeInside(tonight, new Date('2026-11-24T00:25:00Z'), 'America/New_York', today))).toBe('today 6:40 PM–7:25 PM');
  });

  it('is the station’s, whose zone is named when it is not the device’s', () => {
    expect(range('2026-11-23T23:40:00Z', '2026-11-24T00:25:00Z', 'Europe/Berlin')).toBe('Tomorrow 12:40 AM–1:25 AM');
    expect(zoneNote(today, 'Europe/Berlin')).toBe('GMT+1');
    expect(zoneNote(today, 'America/New_York')).toBeUndefined();
  });
});

describe('how long something takes', () => {
  it.each([
    [25, '25 min'],
    [70, '1 hr 10 min'],
    [120, '2 hr'],
    [0, '0 min'],
    [27 * 60 + 20, '1 day 3 hr'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(plain(duration(minutes * 60_000))).toBe(words);
  });
});

describe('how long one will likely wait', () => {
  it.each([
    [0, 7, '0–7 min'],
    [14, 23, '10–25 min'],
    [20, 20, '20 min'],
    [12, 61, '10 min – 1 hr 5 min'],
    [95, 118, '1 hr 35 min – 2 hr'],
  ])('from %i to %i minutes is %s', (lowMinutes, highMinutes, words) => {
    expect(plain(waitRange({ lowMinutes, highMinutes }))).toBe(words);
  });
});

describe('how long ago something was', () => {
  it.each([
    [0, 'this minute'],
    [2, '2 minutes ago'],
    [150, '2 hours ago'],
    [26 * 60, 'yesterday'],
  ])('%i minutes ago is %s', (minutes, words) => {
    expect(ago(new Date(today.getTime() - minutes * 60_000), today)).toBe(words);
  });
});
