declare const isDay: unique symbol;

/**
 * A day of the local calendar, 'YYYY-MM-DD'. Days are compared and counted as such and never as stretches of 24 hours,
 * so a week in which the clocks change has seven like any other. They sort as text.
 */
export type Day = string & { readonly [isDay]: true };

const millisecondsOfDay = 86_400_000;

/** The local day at an instant; "now" is always handed in. */
export function localDay(instant: Date): Day {
  return written(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** Null for what is no day of the calendar (30 February, another order, other text). */
export function readDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  const there = new Date(Date.UTC(year, month - 1, date));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === date ? (text as Day) : null;
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  const there = new Date(utcOf(day) + days * millisecondsOfDay);
  return written(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

/** Whole days from one to the other; negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / millisecondsOfDay);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(utcOf(day)).getUTCDay() + 6) % 7;
}

/** The Monday that begins the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

/** Noon of the day, UTC, for a formatter that is told `timeZone: 'UTC'`. */
export function noonOf(day: Day): Date {
  return new Date(utcOf(day) + millisecondsOfDay / 2);
}

function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function written(year: number, month: number, date: number): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;
}
