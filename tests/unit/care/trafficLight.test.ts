import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import type { DiaryRow } from '../../../src/care/diary/diaryRow.ts';
import type { Pain } from '../../../src/care/diary/pain.ts';
import { painPicture } from '../../../src/care/pain/painPicture.ts';
import { trafficLight } from '../../../src/care/pain/trafficLight.ts';
import { checkIn, session, story, today } from './diaryOf.ts';

const lightOf = (...rows: readonly DiaryRow[]) => trafficLight(painPicture(rows, today));
const now = (before: Pain, rest: Partial<CheckIn> = {}) => checkIn(0, { before, ...rest });

test('0 to 3 is green, 4 and 5 are amber, from 6 on it is red', () => {
  const lights = ([0, 3, 4, 5, 6, 10] as const).map((pain) => lightOf(story(), now(pain)).light);
  expect(lights).toEqual(['green', 'green', 'amber', 'amber', 'red', 'red']);
});

test('nothing is called green before the questions and today’s number were answered', () => {
  expect(lightOf().light).toBeNull();
  expect(lightOf(story()).light).toBeNull();
  expect(lightOf(now(0)).light).toBeNull();
  expect(lightOf(story(), checkIn(1, { before: 0 })).light).toBeNull();
});

test('what forbids a run needs no number first', () => {
  expect(lightOf(story({ redFlags: ['bladderOrBowel'] }))).toEqual({ light: 'red', reasons: ['seeNow'] });
  expect(lightOf(story({ redFlags: ['fall', 'brittleBones'] })).reasons).toEqual(['seeSoon']);
  expect(lightOf(story({ redFlags: ['oneBonySpot'] }), now(0)).reasons).toEqual(['seeSoon', 'boneSpot']);
  expect(lightOf(story({ redFlags: ['fever'] }), now(0)).reasons).toEqual(['fever']);
  expect(lightOf(story({ intoLeg: 'belowKnee' }), now(1)).reasons).toEqual(['intoLeg']);
  expect(lightOf(story({ intoLeg: 'aboveKnee' }), now(1)).light).toBe('green');
});

test('a run that rose, turned sharp or made one limp is over for today, and the next one is shorter', () => {
  for (const sign of ['rose', 'turnedSharp', 'limped'] as const) {
    const run = { before: 1, during: 2, after: 1, signs: [sign] } as const;
    expect(lightOf(story(), checkIn(0, run))).toEqual({ light: 'red', reasons: ['stoppedToday'] });
    expect(lightOf(story(), checkIn(2, run), now(1))).toEqual({ light: 'amber', reasons: ['stoppedLastRun'] });
    expect(lightOf(story(), checkIn(7, run), now(1)).light).toBe('amber');
    expect(lightOf(story(), checkIn(8, run), now(1)).light).toBe('green');
    const good = checkIn(2, { before: 1, during: 1, after: 1 });
    expect(lightOf(story(), checkIn(4, run), good, now(1)).light).toBe('green');
  }
});

test('two more during than before has risen, though nobody called it so', () => {
  expect(lightOf(story(), checkIn(0, { before: 1, during: 3, after: 1 })).reasons).toEqual(['stoppedToday']);
  expect(lightOf(story(), checkIn(0, { before: 1, during: 2, after: 1 })).light).toBe('green');
});

test('a run that has not settled by the next morning shortens the next one', () => {
  const run = { before: 1, during: 2, after: 2 } as const;
  expect(lightOf(story(), checkIn(1, { ...run, nextMorning: 1 }), now(1)).light).toBe('green');
  expect(lightOf(story(), checkIn(1, { ...run, nextMorning: 2 }), now(1)).reasons).toEqual(['unsettled']);
  // Told twice and differently: the morning's 0, and a check-in of that day with 3.
  expect(lightOf(story(), checkIn(2, { ...run, nextMorning: 0 }), checkIn(1, { before: 3 }), now(0)).reasons).toEqual([
    'unsettled',
  ]);
  expect(lightOf(story(), checkIn(4, { ...run, nextMorning: 3 }), now(1)).light).toBe('green');
});

test('a joint that has not settled gets another day', () => {
  const run = { where: ['knee-left'], before: 0, during: 1, after: 1, nextMorning: 1 } as const;
  expect(lightOf(story(), checkIn(1, run), now(1))).toEqual({ light: 'red', reasons: ['jointUnsettled'] });
});

test('a last run at 4 or more shortens the next one', () => {
  expect(lightOf(story(), checkIn(2, { before: 3, during: 3, after: 3 }), now(2)).light).toBe('green');
  expect(lightOf(story(), checkIn(2, { before: 3, during: 4, after: 3 }), now(2)).reasons).toEqual(['highLastRun']);
});

test('of two answers for one day the careful one counts, and a day to come says nothing yet', () => {
  expect(lightOf(story(), now(6), now(0)).light).toBe('red');
  expect(lightOf(story(), now(0), now(4)).light).toBe('amber');
  expect(lightOf(story(), now(1), checkIn(-1, { before: 10, signs: ['limped'] })).light).toBe('green');
});

test('more pain never makes the light greener', () => {
  const order = { green: 0, amber: 1, red: 2 };
  const pain = fc.integer({ min: 0, max: 9 }) as fc.Arbitrary<Pain>;
  const field = fc.constantFrom('before', 'during', 'after', 'nextMorning' as const);
  fc.assert(
    fc.property(pain, pain, pain, pain, pain, field, (before, during, after, nextMorning, current, raised) => {
      // A higher number before the run makes its rise smaller, so that one is left as it is.
      fc.pre(raised !== 'before');
      const run = { before, during, after, nextMorning };
      const told = (more: Partial<CheckIn>) => lightOf(story(), checkIn(1, { ...run, ...more }), now(current)).light;
      const more = { [raised]: (run[raised as keyof typeof run] + 1) as Pain };
      expect(order[told(more) as 'red']).toBeGreaterThanOrEqual(order[told({}) as 'red']);
    }),
  );
});

test('pain while exercising counts like any other of the day: no run after a warm-up that hurt', () => {
  const lightAfter = (pain: Pain | null) => lightOf(story(), now(1), session(0, pain));
  expect(lightAfter(3).light).toBe('green');
  expect(lightAfter(null).light).toBe('green');
  expect(lightAfter(4)).toEqual({ light: 'amber', reasons: ['middle'] });
  expect(lightAfter(6)).toEqual({ light: 'red', reasons: ['high'] });
  expect(lightOf(story(), session(0, 7))).toEqual({ light: 'red', reasons: ['high'] });
  // By itself it tells too little to run; another day's is another day's.
  expect(lightOf(story(), session(0, 1)).light).toBeNull();
  expect(lightOf(story(), session(1, 7), now(1)).light).toBe('green');
});
