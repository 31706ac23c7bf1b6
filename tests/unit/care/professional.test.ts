import { expect, test } from 'vitest';
import type { DiaryRow } from '../../../src/care/diary/diaryRow.ts';
import { hasBackPain, painPicture } from '../../../src/care/pain/painPicture.ts';
import { painSince, seeProfessional } from '../../../src/care/pain/professional.ts';
import { ago, checkIn, story, today } from './diaryOf.ts';

const reasons = (...rows: readonly DiaryRow[]) => seeProfessional(painPicture(rows, today));

test('pain of three weeks and a day is over three weeks; of three weeks it is not', () => {
  const asked = (daysAgo: number) => reasons(story({ since: 'upToThreeWeeks', day: ago(daysAgo) }));
  expect(asked(7)).toEqual([]);
  expect(asked(8)).toEqual(['overThreeWeeks']);
  expect(reasons(story({ since: 'overThreeWeeks' }))).toEqual(['overThreeWeeks']);
  expect(reasons(story({ since: null }))).toEqual([]);
});

test('days that hurt tell the same, whatever was answered once', () => {
  const days = [22, 15, 9, 2].map((daysAgo) => checkIn(daysAgo, { before: 2 }));
  expect(reasons(story(), ...days)).toEqual(['overThreeWeeks']);
  expect(painSince(painPicture(days, today))).toBe(ago(22));
  // A day without any pain between them begins the count anew.
  const withRest = [...days.slice(0, 2), checkIn(12, { before: 0 }), ...days.slice(2)];
  expect(reasons(story(), ...withRest)).toEqual([]);
  expect(painSince(painPicture(withRest, today))).toBe(ago(9));
});

test('it is said as long as it is true, and no longer once two days had no pain at all', () => {
  const old = story({ since: 'overThreeMonths', day: ago(60) });
  expect(reasons(old)).toContain('overThreeWeeks');
  expect(reasons(old, checkIn(1, { before: 0 }))).toContain('overThreeWeeks');
  expect(reasons(old, checkIn(1, { before: 0 }), checkIn(0, { before: 0 }))).toEqual([]);
  expect(reasons(old, checkIn(2, { before: 0 }), checkIn(1, { before: 0 }), checkIn(0, { before: 1 }))).toContain(
    'overThreeWeeks',
  );
});

test('below the knee, worse on return, getting worse: each by itself', () => {
  expect(reasons(story({ intoLeg: 'belowKnee' }))).toEqual(['belowKnee']);
  expect(reasons(story({ worseOnReturn: true }))).toEqual(['worseOnReturn']);
  expect(reasons(story({ isWorsening: true }))).toEqual(['worsening']);
});

test('a calf pointed at beside a back counts as below the knee though it was denied; a shin alone does not', () => {
  expect(reasons(story({ where: ['lowBack', 'calf-left'] }))).toEqual(['belowKnee']);
  expect(reasons(story({ where: ['shin-left'] }))).toEqual([]);
});

test('after every run means the last three, all of them', () => {
  const run = (daysAgo: number, after: 0 | 1) => checkIn(daysAgo, { before: 0, during: 1, after });
  expect(reasons(story(), run(5, 1), run(3, 1))).toEqual([]);
  expect(reasons(story(), run(5, 1), run(3, 1), run(1, 1))).toEqual(['afterEveryRun']);
  expect(reasons(story(), run(5, 1), run(3, 0), run(1, 1))).toEqual([]);
});

test('six within a week is severe', () => {
  expect(reasons(story(), checkIn(6, { before: 6 }))).toEqual(['severe']);
  expect(reasons(story(), checkIn(7, { before: 6 }))).toEqual([]);
  expect(reasons(story(), checkIn(6, { before: 5 }))).toEqual([]);
});

test('back pain is told where a back was pointed at and still hurts', () => {
  expect(hasBackPain([], today)).toBe(false);
  expect(hasBackPain([story()], today)).toBe(true);
  expect(hasBackPain([story({ where: ['knee-left'] })], today)).toBe(false);
  expect(hasBackPain([story({ where: [], day: ago(9) }), checkIn(3, { before: 2 })], today)).toBe(true);
  // Answered after that: nothing hurts any more.
  expect(hasBackPain([story({ where: [] }), checkIn(3, { before: 2 })], today)).toBe(false);
  expect(hasBackPain([story({ where: [], day: ago(40) }), checkIn(29, { before: 2 })], today)).toBe(false);
  expect(hasBackPain([story({ day: ago(9) }), checkIn(1, { before: 0 }), checkIn(0, { before: 0 })], today)).toBe(
    false,
  );
});
