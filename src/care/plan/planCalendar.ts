import { addDays, type Day, weekdayOf } from '../calendar/day.ts';
import type { PlanChoice } from '../diary/planChoice.ts';
import { type DayUse, weekPattern } from './weekPattern.ts';

/** An entry is so long where it has a time, minutes. */
const entryMinutes = 40;

/**
 * The plan's days as a calendar file (iCalendar, RFC 5545) that repeats every week, for a calendar of one's own: that
 * can remind, which a closed page can't. Times are local wherever one is, so a clock change moves none of them.
 *
 * @param time 'HH:MM' at which to be reminded; null for entries of whole days without a reminder.
 * @param now written into the file as the moment it was made.
 */
export function planCalendar(
  plan: PlanChoice,
  today: Day,
  time: string | null,
  titles: Readonly<Record<DayUse, string>>,
  now: Date,
): string {
  const pattern = weekPattern(plan.runningDays);
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const entries = Array.from({ length: 7 }, (_, i) => addDays(today, i))
    .map((day) => ({ day, weekday: weekdayOf(day), use: pattern[weekdayOf(day)] }))
    .filter(({ use }) => use !== 'rest')
    .flatMap(({ day, weekday, use }) => [
      'BEGIN:VEVENT',
      // The same days again, from a changed plan, take the place of the old ones.
      `UID:plan-${weekday}@lope`,
      `DTSTAMP:${stamp}`,
      ...when(day, time),
      'RRULE:FREQ=WEEKLY',
      `SUMMARY:${escaped(titles[use])}`,
      ...(time === null
        ? []
        : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(titles[use])}`, 'TRIGGER:PT0S', 'END:VALARM']),
      'END:VEVENT',
    ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lope//Plan//EN', ...entries, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function when(day: Day, time: string | null): string[] {
  const date = day.replaceAll('-', '');
  if (time === null) {
    return [
      `DTSTART;VALUE=DATE:${date}`,
      `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  return [`DTSTART:${date}T${time.replace(':', '')}00`, `DURATION:PT${entryMinutes}M`];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are at most 75 bytes long and go on after a space. */
function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += letter;
    bytes += size;
  }
  return text;
}
