import { expect, test } from 'vitest';
import type { PlanChoice } from '../../../../src/care/diary/planChoice.ts';
import { planCalendar } from '../../../../src/care/plan/planCalendar.ts';
import { dayUseWords } from '../../../../src/language/care/planWords.ts';
import { dayOf } from '../load/madeRun.ts';

const plan: PlanChoice = {
  id: 'planChoice',
  kind: 'planChoice',
  changedAt: 0,
  runningDays: [1, 5],
  way: 'run',
  stage: 1,
  stageSince: dayOf('2026-11-16'),
  wentUpOn: null,
  raises: 'nothing',
};
const now = new Date(Date.UTC(2026, 10, 20, 8, 30));
const file = (time: string | null) => planCalendar(plan, dayOf('2026-11-20'), time, dayUseWords, now);

test('six days repeat every week from the next of each on, and rest is no entry', () => {
  const lines = file(null).split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(6);
  expect(lines.filter((line) => line === 'RRULE:FREQ=WEEKLY')).toHaveLength(6);
  expect(lines.filter((line) => line === 'SUMMARY:Run')).toHaveLength(2);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261121');
  expect(lines).toContain('DTEND;VALUE=DATE:20261122');
  expect(lines).toContain('DTSTAMP:20261120T083000Z');
  expect(lines.filter((line) => line.startsWith('BEGIN:VALARM'))).toHaveLength(0);
});

test('with a time it reminds then, by the clock of wherever one is', () => {
  const text = file('18:05');
  expect(text).toContain('DTSTART:20261121T180500\r\n');
  expect(text).not.toMatch(/DTSTART[^\r]*Z\r/);
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(6);
});

test('a long title goes on in a line of its own', () => {
  const titles = {
    ...dayUseWords,
    run: 'Laufen – und gehen, wenn es schön ist, vielleicht auch zwei Stunden lang im Wald',
  };
  const text = planCalendar(plan, dayOf('2026-11-20'), null, titles, now);
  expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain('zwei Stunden lang im Wald\r\n');
});

test('no line is longer than 75 bytes, commas are escaped, and ids stay the same for a changed plan', () => {
  const text = file('18:05');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Strength: legs\\, then core');
  const changed = planCalendar({ ...plan, runningDays: [0, 3] }, dayOf('2026-11-20'), null, dayUseWords, now);
  const ids = (of: string) => [...of.matchAll(/UID:(\S+)/g)].map(([, id]) => id);
  expect(ids(changed).every((id) => /^plan-[0-6]@lope$/.test(id))).toBe(true);
});
