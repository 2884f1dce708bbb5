import { describe, expect, it } from 'vitest';
import { aSlot } from '../../../../tests/builders';
import { type CalendarEntry, calendarFileOf } from './calendar';
import type { PromisedSlot } from './slot';

const slot = aSlot('4f1c', '2026-11-25T18:40:00Z', { version: 3 }) as PromisedSlot;

const entry: CalendarEntry = {
  title: 'Laden: Käfer ⚡ an der Bücherei, Mühlenstraße; Süd',
  description: 'Anstecken ab 18:40.\nMindestens 8 kWh, höchstens 7,4 kW; „so fair wie möglich“ für alle in der Straße.',
  place: 'Bücherei, 12 Mill Street',
  position: { latitude: 41.5, longitude: -80.25 },
  url: 'https://charge.example/slots/4f1c',
};

const file = calendarFileOf(slot, entry, new Date('2026-11-25T10:00:00.123Z'));
const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (name: string) => unfolded.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);

describe('the calendar file (RFC 5545)', () => {
  it('ends each line with CRLF and has no other line ends (3.1)', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines after 75 octets at most, never within a character (3.1)', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(file).not.toContain('\ufffd');
    expect(valueOf('SUMMARY')).toBe('Laden: Käfer ⚡ an der Bücherei\\, Mühlenstraße\\; Süd');
  });

  it('escapes text (3.3.11)', () => {
    expect(valueOf('DESCRIPTION')).toContain('18:40.\\nMindestens 8 kWh\\, höchstens 7\\,4 kW\\;');
    expect(valueOf('LOCATION')).toBe('Bücherei\\, 12 Mill Street');
  });

  it('says times in UTC (3.3.5)', () => {
    expect([valueOf('DTSTART'), valueOf('DTEND'), valueOf('DTSTAMP')]).toEqual([
      '20261125T184000Z',
      '20261125T194000Z',
      '20261125T100000Z',
    ]);
  });

  it('has what a calendar, an event and an alarm must have, each once, and well nested (3.6)', () => {
    for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'ACTION', 'TRIGGER']) {
      expect(unfolded.filter((line) => line.startsWith(`${name}:`)), name).toHaveLength(1);
    }
    const nesting = unfolded.filter((line) => /^(BEGIN|END):/.test(line));
    expect(nesting.join()).toBe(
      'BEGIN:VCALENDAR,BEGIN:VEVENT,BEGIN:VALARM,END:VALARM,END:VEVENT,END:VCALENDAR',
    );
    expect(valueOf('TRIGGER')).toBe('-PT15M');
    expect(valueOf('GEO')).toBe('41.5;-80.25');
  });

  it('keeps its UID, and its SEQUENCE grows with the slot’s version (3.8.7.4)', () => {
    const later = calendarFileOf({ ...slot, version: 4 }, entry, new Date('2026-11-25T11:00:00Z'));
    expect(valueOf('UID')).toBe('4f1c@charge.example');
    expect(valueOf('SEQUENCE')).toBe('3');
    expect(later).toContain('UID:4f1c@charge.example\r\nSEQUENCE:4\r\n');
  });
});
