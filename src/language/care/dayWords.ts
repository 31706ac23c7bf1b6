import { type Day, noonOf } from '../../care/calendar/day.ts';

const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** 'Fri, 27 Nov'. */
export function dayInWords(day: Day): string {
  return format.format(noonOf(day));
}
