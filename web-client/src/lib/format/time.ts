import { now } from '@/lib/clock';
import { locale } from './locale';
import { offsetMs, wallTimeOf } from './zonedTime';

const UNBREAKABLE_SPACE = '\u00a0';
const UNBREAKABLE_DASH = '–\u2060';
const MINUTE_MS = 60_000;
const COARSE_FROM = 10;
const COARSE_STEP = 5;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** "18:40" at the place, or "6:40 PM". */
export function clockTime(instant: Date, timeZone?: string): string {
  const text = new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone }).format(instant);
  return text.replaceAll(/\s/g, UNBREAKABLE_SPACE);
}

/** "22:00", or "10:00 PM": a time that a place's clock shows each day, given as 22:00. */
export function timeOfDay(wallTime: string): string {
  return clockTime(new Date(`1970-01-01T${wallTime}:00Z`), 'UTC');
}

/** "Today", "Tomorrow", or "Mon 30 Mar", by the place's calendar. */
export function dayName(instant: Date, timeZone: string, today = now()): string {
  const word = dayNameInside(instant, timeZone, today);
  return word.charAt(0).toLocaleUpperCase(locale()) + word.slice(1);
}

/** The same within a sentence: "today", "tomorrow", or "Mon 30 Mar". */
function dayNameInside(instant: Date, timeZone: string, today: Date): string {
  const days = (dayOf(instant, timeZone) - dayOf(today, timeZone)) / DAY_MS;
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  }
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(instant);
}

/** "Today 18:40". */
export function dayAndTime(instant: Date, timeZone: string, today = now()): string {
  return `${dayName(instant, timeZone, today)} ${clockTime(instant, timeZone)}`;
}

/** The same within a sentence: "today 18:40". */
export function dayAndTimeInside(instant: Date, timeZone: string, today = now()): string {
  return `${dayNameInside(instant, timeZone, today)} ${clockTime(instant, timeZone)}`;
}

/** "Today 18:40–19:25", and the second day too when the time runs past midnight. */
export function timeRange(from: Date, until: Date, timeZone: string, today = now()): string {
  return `${dayAndTime(from, timeZone, today)}${through(from, until, timeZone, today)}`;
}

/** The same within a sentence: "today 18:40–19:25". */
export function timeRangeInside(from: Date, until: Date, timeZone: string, today = now()): string {
  return `${dayAndTimeInside(from, timeZone, today)}${through(from, until, timeZone, today)}`;
}

function through(from: Date, until: Date, timeZone: string, today: Date): string {
  return sameDay(from, until, timeZone)
    ? UNBREAKABLE_DASH + clockTime(until, timeZone)
    : ` – ${dayAndTimeInside(until, timeZone, today)}`;
}

/** "25 min", "1 hr 10 min", "2 days 3 hr": how long something takes, in the two largest units. */
export function duration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const parts: [number, string][] =
    days > 0 ? [[days, 'day'], [hours % 24, 'hour']] : [[hours, 'hour'], [minutes % 60, 'minute']];
  const said = parts.filter(([value]) => value > 0);
  return (said.length > 0 ? said : [[0, 'minute'] as const])
    .map(([value, unit]) => new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value))
    .join(' ')
    .replaceAll(/\s/g, UNBREAKABLE_SPACE);
}

/** "10–25 min", "1 hr 40 min – 2 hr", or "7 min": how long one will likely wait. Beyond ten minutes nobody knows it to the minute. */
export function waitRange({ lowMinutes, highMinutes }: { readonly lowMinutes: number; readonly highMinutes: number }): string {
  const low = lowMinutes < COARSE_FROM ? lowMinutes : Math.floor(lowMinutes / COARSE_STEP) * COARSE_STEP;
  const high = highMinutes <= COARSE_FROM ? highMinutes : Math.ceil(highMinutes / COARSE_STEP) * COARSE_STEP;
  if (low === high) {
    return duration(high * MINUTE_MS);
  }
  return high < 60
    ? `${low}${UNBREAKABLE_DASH}${duration(high * MINUTE_MS)}`
    : `${duration(low * MINUTE_MS)} – ${duration(high * MINUTE_MS)}`;
}

/** "2 minutes ago", "3 hours ago", "yesterday". */
export function ago(instant: Date, at = now()): string {
  const minutes = Math.max(0, Math.floor((at.getTime() - instant.getTime()) / MINUTE_MS));
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (minutes < 60) {
    return words.format(-minutes, 'minute');
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? words.format(-hours, 'hour') : words.format(-Math.floor(hours / 24), 'day');
}

/** "EST" when the place's clocks differ from the device's at that time; else nothing needs saying. */
export function zoneNote(instant: Date, timeZone: string): string | undefined {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (offsetMs(instant, timeZone) === offsetMs(instant, here)) {
    return undefined;
  }
  return new Intl.DateTimeFormat(locale(), { timeZone, timeZoneName: 'short' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
}

export function sameDay(one: Date, other: Date, timeZone: string): boolean {
  return dayOf(one, timeZone) === dayOf(other, timeZone);
}

function dayOf(instant: Date, timeZone: string): number {
  return Date.parse(`${wallTimeOf(instant, timeZone).slice(0, 10)}T00:00:00Z`);
}
