import { expect, test } from 'vitest';
import type { DiaryRow } from '../../../src/care/diary/diaryRow.ts';
import { painPicture } from '../../../src/care/pain/painPicture.ts';
import { trafficLight } from '../../../src/care/pain/trafficLight.ts';
import { nextThing, type TodayFacts } from '../../../src/care/today/nextThing.ts';
import { checkIn, story, today } from './diaryOf.ts';

function next(rows: readonly DiaryRow[], rest: Partial<TodayFacts> = {}) {
  const picture = painPicture(rows, today);
  const { light } = trafficLight(picture);
  return nextThing({
    picture,
    light,
    planned: null,
    sessions: new Set(),
    strengthDays: new Set(),
    hasLoggedRun: false,
    ...rest,
  });
}
const run = (daysAgo: number) => checkIn(daysAgo, { before: 1, during: 1, after: 1 });
const now = () => checkIn(0, { before: 1 });

test('red flags come before everything, then the questions, then today’s number', () => {
  expect(next([story({ redFlags: ['saddleNumbness'] }), now()])).toBe('seeNow');
  expect(next([checkIn(0, { before: 0, redFlags: ['saddleNumbness'] })])).toBe('seeNow');
  expect(next([])).toBe('story');
  expect(next([story()])).toBe('checkIn');
  expect(next([story(), run(1)])).toBe('morning');
  expect(next([story(), run(2)])).toBe('checkIn');
});

test('a running day goes warm-up, run, how was it, cool-down, done', () => {
  const planned = { planned: 'run' } as const;
  expect(next([story(), now()], planned)).toBe('warmUp');
  expect(next([story(), now()], { ...planned, sessions: new Set(['warmUp']) })).toBe('run');
  expect(next([story(), now()], { ...planned, hasLoggedRun: true })).toBe('afterRun');
  expect(next([story(), run(0)], planned)).toBe('coolDown');
  expect(next([story(), run(0)], { ...planned, sessions: new Set(['coolDown']) })).toBe('done');
});

test('in red light a run becomes a walk, and nothing else of the plan does', () => {
  const bad = [story(), checkIn(0, { before: 7 })];
  expect(next(bad, { planned: 'run' })).toBe('walk');
  expect(next(bad, { planned: 'rest' })).toBe('rest');
});

test('without a plan no two running days follow each other, and a fifth of a week is none', () => {
  expect(next([story(), now()])).toBe('warmUp');
  expect(next([story(), run(1), now()])).toBe('strength');
  expect(next([story(), run(1), now()], { strengthDays: new Set(['2026-11-26']) })).toBe('rest');
  expect(next([story(), run(2), run(3), run(4), run(6), now()])).toBe('strength');
  expect(next([story(), run(2), run(3), run(6), now()])).toBe('warmUp');
});

test('strength that is done is done for today', () => {
  expect(next([story(), now()], { planned: 'strength' })).toBe('strength');
  expect(next([story(), now()], { planned: 'strength', sessions: new Set(['strength']) })).toBe('done');
  expect(next([story(), now()], { sessions: new Set(['strength']) })).toBe('done');
});
