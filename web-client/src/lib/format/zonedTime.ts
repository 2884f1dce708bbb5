const MINUTE_MS = 60_000;
const WALL_TIME = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/; // a year being typed is 0202, and Chrome lets it go on to 20261

/** What `<input type="datetime-local">` shows for an instant in a place: "2026-03-29T18:40". */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMs(instant, timeZone)).toISOString().slice(0, 16);
}

/** The instant of a place's wall time, an Invalid Date where it is none. An hour that summer time leaves out counts as the one after. */
export function instantOf(wallTime: string, timeZone: string): Date {
  const asUtc = WALL_TIME.test(wallTime) ? Date.parse(`${wallTime}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) {
    return new Date(Number.NaN);
  }
  const before = asUtc - offsetMs(new Date(asUtc - 24 * 60 * MINUTE_MS), timeZone);
  const guess = asUtc - offsetMs(new Date(before), timeZone);
  const settled = asUtc - offsetMs(new Date(guess), timeZone);
  return new Date(Math.max(guess, settled));
}

/** False for an Invalid Date, which nothing can format. */
export function isTime(instant: Date): boolean {
  return !Number.isNaN(instant.getTime());
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
