import { describe, expect, test } from 'vitest';
import { crossTrainedDays } from '../../../../src/care/load/crossTraining.ts';
import { warningsOfRun, warningsOfWeek } from '../../../../src/care/load/loadWarning.ts';
import { longestRunBefore } from '../../../../src/care/load/longestRun.ts';
import { runRaisedTogether, weekRaisedTogether } from '../../../../src/care/load/raisedTogether.ts';
import { runJump } from '../../../../src/care/load/runJump.ts';
import { weekOfRunning, weeksOfRunning } from '../../../../src/care/load/weeklyDistance.ts';
import { weekRise } from '../../../../src/care/load/weekRise.ts';
import { dayOf, madeRun } from './madeRun.ts';

// Monday 16 to Sunday 22 November 2026.
const monday = '2026-11-16';
const sunday = '2026-11-22';

describe('a week’s distance', () => {
  test('goes from Monday to Sunday, and holds what was run and nothing else', () => {
    const runs = [
      madeRun('2026-11-15', 9),
      madeRun(monday, 5),
      madeRun('2026-11-18', 3, { activity: 'runWalk' }),
      madeRun('2026-11-18', 4, { activity: 'walk' }),
      madeRun('2026-11-19', 20, { activity: 'bike' }),
      madeRun(sunday, 6),
      madeRun('2026-11-23', 7),
    ];
    expect(weekOfRunning(runs, dayOf('2026-11-20'))).toEqual({
      monday,
      metres: 14_000,
      runs: 3,
      withoutDistance: 0,
    });
  });

  test('counts a run without a distance instead of taking it for none', () => {
    expect(weekOfRunning([madeRun(monday, null)], dayOf(monday))).toMatchObject({
      metres: 0,
      runs: 1,
      withoutDistance: 1,
    });
  });

  test.each([
    ['the clocks go back', '2026-10-25', '2026-10-19'],
    ['the clocks go forward', '2026-03-29', '2026-03-23'],
    ['the year ends', '2027-01-03', '2026-12-28'],
  ])('is seven days long where %s', (_, last, first) => {
    const runs = [madeRun(first, 1), madeRun(last, 2)];
    expect(weekOfRunning(runs, dayOf(last))).toMatchObject({ monday: first, metres: 3000 });
    expect(weeksOfRunning(runs, dayOf(last), 3).map(({ metres }) => metres)).toEqual([0, 0, 3000]);
  });
});

describe('the longest run of 30 days', () => {
  test('looks back 30 days and not one more, never at the day itself', () => {
    expect(longestRunBefore([madeRun('2026-10-23', 8)], dayOf(sunday))).toBe(8000);
    expect(longestRunBefore([madeRun('2026-10-22', 8)], dayOf(sunday))).toBeNull();
    expect(longestRunBefore([madeRun(sunday, 8)], dayOf(sunday))).toBeNull();
  });

  test('is of runs that have a distance', () => {
    const runs = [madeRun(monday, 12, { activity: 'walk' }), madeRun(monday, null), madeRun(monday, 4)];
    expect(longestRunBefore(runs, dayOf(sunday))).toBe(4000);
  });

  test.each([
    [9.9, null],
    [10, null],
    [10.01, 'little'],
    [11, 'little'],
    [11.01, 'some'],
    [13, 'some'],
    [13.01, 'much'],
    [20, 'much'],
    [20.01, 'double'],
  ])('after ten kilometres, %d are a jump of the band %s', (kilometres, band) => {
    const jump = runJump([madeRun(monday, 10)], { day: dayOf(sunday), metres: 1000 * kilometres });
    expect(jump?.band ?? null).toBe(band);
  });

  test('offers a smaller step, which is one', () => {
    for (const kilometres of [10.01, 10.4, 11, 15, 40]) {
      const jump = runJump([madeRun(monday, 10)], { day: dayOf(sunday), metres: 1000 * kilometres });
      expect(jump?.smaller).toBeGreaterThan(10_000);
      expect(jump?.smaller).toBeLessThan(1000 * kilometres);
      expect(jump?.smaller).toBeLessThanOrEqual(10_500);
    }
  });

  test('says nothing where nothing is known', () => {
    expect(runJump([], { day: dayOf(sunday), metres: 42_000 })).toBeNull();
  });

  test('never compares a run with itself when it is looked at again', () => {
    const run = madeRun(sunday, 12, { seconds: null });
    const runs = [madeRun(monday, 10), run];
    expect(warningsOfRun(runs, run)).toMatchObject([{ kind: 'runJump', jump: { band: 'some', longest: 10_000 } }]);
  });
});

describe('a week against the one before', () => {
  const rise = (before: number, now: number) =>
    weekRise([madeRun('2026-11-10', before), madeRun('2026-11-17', now)], dayOf(sunday));

  test.each([
    [20, 20, null],
    [20, 23.2, null],
    [20, 23.3, { isOverMiles: true, isOverShare: false }],
    [10, 13, null],
    [10, 13.001, { isOverMiles: false, isOverShare: true }],
    [10, 16, { isOverMiles: true, isOverShare: true }],
    [10, 4, null],
  ])('%d km and then %d km', (before, now, expected) => {
    if (expected === null) expect(rise(before, now)).toBeNull();
    else expect(rise(before, now)).toMatchObject(expected);
  });

  test('offers what the week could have stayed at', () => {
    expect(rise(10, 16)?.smaller).toBeCloseTo(13_000, 6);
    expect(rise(30, 40)?.smaller).toBeCloseTo(30_000 + 3218.688, 6);
  });

  test('is no rise after a week off, nor where a distance is missing in the week before', () => {
    expect(weekRise([madeRun('2026-11-17', 15)], dayOf(sunday))).toBeNull();
    const runs = [madeRun('2026-11-10', 5), madeRun('2026-11-12', null), madeRun('2026-11-17', 15)];
    expect(weekRise(runs, dayOf(sunday))).toBeNull();
  });
});

describe('distance and speed at once', () => {
  const at = (day: string, kilometres: number, kmh: number, more = {}) =>
    madeRun(day, kilometres, { seconds: (3600 * kilometres) / kmh, ...more });

  test.each([
    [10, 10, 11, 11, true],
    [10, 10, 11, 10.4, false],
    [10, 10, 10.4, 11, false],
    [10, 10, 9, 12, false],
  ])('%d km at %d and then %d km at %d', (before, slow, now, fast, isRaised) => {
    const runs = [at('2026-11-10', before, slow), at('2026-11-17', now, fast)];
    expect(weekRaisedTogether(runs, dayOf(sunday)) !== null).toBe(isRaised);
    expect(runRaisedTogether(runs, runs[1]) !== null).toBe(isRaised);
  });

  test('takes no speed from run–walk, nor from a run without a time', () => {
    const before = at('2026-11-10', 10, 10);
    const walked = at('2026-11-17', 12, 12, { activity: 'runWalk' });
    const untimed = madeRun('2026-11-17', 12, { seconds: null });
    expect(weekRaisedTogether([before, walked], dayOf(sunday))).toBeNull();
    expect(runRaisedTogether([before, untimed], untimed)).toBeNull();
  });
});

test('a first week warns of nothing: there is nothing to compare it with', () => {
  const run = madeRun(monday, 30);
  expect(warningsOfRun([run], run)).toEqual([]);
  expect(warningsOfWeek([run], dayOf(monday))).toEqual([]);
});

test('a bike ride is no run, however far', () => {
  const ride = madeRun(sunday, 80, { activity: 'bike' });
  expect(warningsOfRun([madeRun(monday, 5), ride], ride)).toEqual([]);
});

test('cross-training counts days of the last 30, whatever was done on them', () => {
  const runs = [
    madeRun('2026-10-23', null, { activity: 'yoga' }),
    madeRun('2026-10-24', null, { activity: 'yoga' }),
    madeRun(monday, 10, { activity: 'bike' }),
    madeRun(monday, null, { activity: 'strength' }),
    madeRun('2026-11-17', 5),
  ];
  expect(crossTrainedDays(runs, dayOf(sunday))).toBe(2);
});
