const MINUTE_MS = 60_000;

/** What `<input type="datetime-local">` shows for an instant in a place: "2026-03-29T18:40". */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMs(instant, timeZone)).toISOString().slice(0, 16);
}

/** The instant of a place's wall time. An hour that summer time leaves out counts as the one after. */
export function instantOf(wallTime: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wallTime}:00Z`);
  const before = asUtc - offsetMs(new Date(asUtc - 24 * 60 * MINUTE_MS), timeZone);
  const guess = asUtc - offsetMs(new Date(before), timeZone);
  const settled = asUtc - offsetMs(new Date(guess), timeZone);
  return new Date(Math.max(guess, settled));
}

/** How far the place's clocks are ahead of UTC at that instant. */
export function offsetMs(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return wall - Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
}

export function roundUp(instant: Date, minutes: number): Date {
  const step = minutes * MINUTE_MS;
  return new Date(Math.ceil(instant.getTime() / step) * step);
}

export function plusMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}
