import type { PromisedSlot } from './slot';

const CRLF = '\r\n';
const LONGEST_LINE = 75; // octets, RFC 5545 section 3.1
const REMIND_MINUTES_BEFORE = 15;

/** What a calendar needs to know beside the slot itself, in the person's language. */
export interface CalendarEntry {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  /** The slot's page. */
  readonly url: string;
}

/**
 * The slot as an iCalendar object (RFC 5545). The UID stays the same for a slot and SEQUENCE grows with its version,
 * so adding it again after a move changes the entry that is there.
 */
export function calendarFileOf(slot: PromisedSlot, entry: CalendarEntry, writtenAt: Date): string {
  const { startsAt, endsAt } = slot.promise;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairwatt//Charging slots//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${slot.id}@${new URL(entry.url).hostname}`,
    `SEQUENCE:${slot.version}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(new Date(startsAt))}`,
    `DTEND:${utc(new Date(endsAt))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `LOCATION:${escaped(entry.place)}`,
    ...(entry.position ? [`GEO:${entry.position.latitude};${entry.position.longitude}`] : []),
    `URL:${entry.url}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT', // the car is busy, not its driver
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${REMIND_MINUTES_BEFORE}M`,
    `DESCRIPTION:${escaped(entry.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + CRLF).join('');
}

/** 20261125T184000Z, section 3.3.5, form 2. */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Section 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** Counted in octets of UTF-8, and never within a character. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST_LINE) {
      parts.push(part);
      part = '';
      length = 1; // the space that marks what goes on
    }
    part += character;
    length += size;
  }
  return [...parts, part].join(`${CRLF} `);
}
