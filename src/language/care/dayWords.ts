import { type Day, noonOf } from '../../care/calendar/day.ts';
import { spokenLocale } from '../spoken.ts';

/** 'Fri 27 Nov', 'Fr, 27. Nov'; nothing that is shortened has a point, since the day may end a sentence. */
export function dayInWords(day: Day): string {
  return dateInWords(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** 'Nov', of an axis. */
export function monthInWords(day: Day): string {
  return dateInWords(day, { month: 'short' });
}

/** '27 Nov', '27. Nov', of an axis. */
export function dayOfMonthInWords(day: Day): string {
  return dateInWords(day, { day: 'numeric', month: 'short' });
}

function dateInWords(day: Day, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(spokenLocale(), { ...parts, timeZone: 'UTC' })
    .formatToParts(noonOf(day))
    .map(({ type, value }) => (type === 'weekday' || type === 'month' ? value.replace(/\.$/, '') : value))
    .join('');
}
