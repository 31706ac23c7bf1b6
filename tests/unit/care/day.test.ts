import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  localDay,
  mondayOf,
  noonOf,
  readDay,
  weekdayOf,
} from '../../../src/care/calendar/day.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2090-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

test('a week in which the clocks change has seven days, from a Monday', () => {
  // Europe puts its clocks forward on Sunday 29 March 2026, New York on Sunday 8 March.
  for (const sunday of ['2026-03-29', '2026-03-08', '2026-10-25'] as Day[]) {
    const monday = mondayOf(sunday);
    expect(weekdayOf(monday)).toBe(0);
    expect(daysBetween(monday, sunday)).toBe(6);
    expect(addDays(monday, 7)).toBe(addDays(sunday, 1));
  }
});

test('an instant is told as the day on the wall, also a minute before midnight', () => {
  expect(localDay(new Date(2026, 10, 27, 23, 59))).toBe('2026-11-27');
  expect(localDay(new Date(2026, 10, 28, 0, 0))).toBe('2026-11-28');
});

test('what is no day is none', () => {
  for (const text of ['2026-02-30', '2026-13-01', '27.11.2026', '2026-1-1', '', '2026-11-27T00:00']) {
    expect(readDay(text)).toBeNull();
  }
  expect(readDay('2028-02-29')).toBe('2028-02-29');
});

test('adding and counting days undo each other, whatever the day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const other = addDays(day, days);
      expect(readDay(other)).toBe(other);
      expect(daysBetween(day, other)).toBe(days);
      expect(noonOf(day).toISOString()).toBe(`${day}T12:00:00.000Z`);
      expect(other > day).toBe(days > 0);
    }),
  );
});
