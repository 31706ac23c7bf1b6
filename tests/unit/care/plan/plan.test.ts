import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../../src/care/calendar/day.ts';
import type { LoggedRun } from '../../../../src/care/diary/loggedRun.ts';
import type { PlanChoice } from '../../../../src/care/diary/planChoice.ts';
import { inLight } from '../../../../src/care/plan/inLight.ts';
import { plannedFor } from '../../../../src/care/plan/plannedFor.ts';
import { atStage, stageStep } from '../../../../src/care/plan/stageStep.ts';
import { sessionSeconds, stageOf, stages } from '../../../../src/care/plan/stages.ts';
import { troubledDays } from '../../../../src/care/plan/troubledDays.ts';
import { daysInARow, patternProblem, spreadDays, weekPattern } from '../../../../src/care/plan/weekPattern.ts';
import { weekPlan } from '../../../../src/care/plan/weekPlan.ts';
import { weekTarget } from '../../../../src/care/plan/weekTarget.ts';
import { dayOf, madeRun } from '../load/madeRun.ts';

function plan(more: Partial<PlanChoice> = {}): PlanChoice {
  return {
    id: 'planChoice',
    kind: 'planChoice',
    changedAt: 0,
    runningDays: [1, 3, 5],
    way: 'runWalk',
    stage: 3,
    stageSince: dayOf('2026-11-09'),
    wentUpOn: null,
    raises: 'nothing',
    ...more,
  };
}

// Monday 16 to Sunday 22 November 2026.
const week = Array.from({ length: 7 }, (_, i) => addDays(dayOf('2026-11-16'), i));
const [mon, tue, wed, thu, , sat, sun] = week;

describe('the days of a week', () => {
  test.each([2, 3, 4] as const)(
    '%d running days leave a rest day and two for strength where there is room',
    (count) => {
      const pattern = weekPattern(spreadDays[count]);
      const uses = (use: string) => pattern.filter((one) => one === use).length;
      expect(pattern).toHaveLength(7);
      expect(uses('run')).toBe(count);
      expect(uses('rest')).toBe(1);
      expect(uses('strength')).toBe(count === 4 ? 1 : 2);
      expect(uses('cross') + uses('walk')).toBeGreaterThanOrEqual(1);
      expect(daysInARow(spreadDays[count])).toBe(count === 4 ? 1 : 0);
    },
  );

  test('fewer than two or more than four make no plan', () => {
    expect(patternProblem([1])).toBe('tooFew');
    expect(patternProblem([0, 1, 2, 3, 4])).toBe('tooMany');
    expect(patternProblem([0, 3])).toBeNull();
  });

  test('Sunday and Monday follow upon each other', () => {
    expect(daysInARow([0, 6])).toBe(1);
    expect(daysInARow([0, 1, 2])).toBe(2);
  });
});

describe('stages', () => {
  test('run longer at a time at every step and never less in all, and keep to about half an hour', () => {
    const running = stages.map(({ runSeconds, times }) => runSeconds * times);
    expect(running).toEqual(running.toSorted((a, b) => a - b));
    const atOnce = stages.map(({ runSeconds }) => runSeconds);
    expect(atOnce).toEqual([...new Set(atOnce)].toSorted((a, b) => a - b));
    for (const stage of stages) {
      expect(sessionSeconds(stage)).toBeGreaterThanOrEqual(27 * 60);
      expect(sessionSeconds(stage)).toBeLessThanOrEqual(34 * 60);
    }
    expect(stages[0].runSeconds).toBe(30);
    expect(stages[stages.length - 1].walkSeconds).toBe(0);
  });

  const session = (day: Day, wentWell: boolean | null, stage = 3) =>
    madeRun(day, 4, { activity: 'runWalk', stage, wentWell });
  const step = (
    runs: readonly LoggedRun[],
    more: Partial<PlanChoice> = {},
    troubled: readonly Day[] = [],
    today = sun,
  ) => stageStep(plan(more), runs, new Set(troubled), today);

  test('two good sessions on two days lead up, one does not', () => {
    expect(step([session(tue, true)])).toMatchObject({ good: 1, mayGoUp: false });
    expect(step([session(tue, true), session(tue, true)])).toMatchObject({ good: 1, mayGoUp: false });
    expect(step([session(tue, true), session(thu, true)])).toMatchObject({ good: 2, mayGoUp: true });
  });

  test('a session that was not asked about, at another stage, or before this one began is no good one', () => {
    const runs = [session(tue, null), session(thu, true, 2), session(dayOf('2026-11-08'), true), session(sat, true)];
    expect(step(runs)).toMatchObject({ good: 1, mayGoUp: false });
  });

  test('pain on the day outweighs what was ticked, and so does a second, bad session', () => {
    expect(step([session(tue, true), session(thu, true)], {}, [thu])).toMatchObject({ good: 1, mayGoUp: false });
    expect(step([session(tue, true), session(thu, true), session(thu, false)])).toMatchObject({ good: 1 });
  });

  test('at most one stage a week', () => {
    const runs = [session(tue, true), session(thu, true)];
    expect(step(runs, { wentUpOn: tue })).toMatchObject({ mayGoUp: false, upFrom: dayOf('2026-11-24') });
    expect(step(runs, { wentUpOn: dayOf('2026-11-15') })).toMatchObject({ mayGoUp: true, upFrom: null });
    expect(step(runs, { wentUpOn: mon })).toMatchObject({ mayGoUp: false, upFrom: dayOf('2026-11-23') });
  });

  test('the last stage leads nowhere', () => {
    const last = stages.length;
    expect(step([session(tue, true, last), session(thu, true, last)], { stage: last })).toMatchObject({
      mayGoUp: false,
      isLast: true,
    });
  });

  test('a lower one is offered after two bad sessions, and after a pause of two weeks', () => {
    expect(step([session(tue, true)]).down).toBeNull();
    expect(step([session(tue, false), session(thu, false)]).down).toBe('wentBadly');
    expect(step([session(dayOf('2026-11-09'), true)], {}, [], sun).down).toBeNull();
    expect(step([session(dayOf('2026-11-08'), true)], {}, [], sun).down).toBe('paused');
    expect(step([session(tue, false, 1), session(thu, false, 1)], { stage: 1 }).down).toBeNull();
  });

  test('down begins anew without touching the day of the last step up', () => {
    expect(atStage(plan({ wentUpOn: tue }), 2, sun)).toMatchObject({ stage: 2, stageSince: sun, wentUpOn: tue });
    expect(atStage(plan(), 4, sun)).toMatchObject({ stage: 4, stageSince: sun, wentUpOn: sun });
  });
});

describe('this week', () => {
  const kinds = (runs: readonly LoggedRun[], today: Day, more: Partial<PlanChoice> = {}) =>
    weekPlan(plan(more), runs, today).map(({ planned, state, movedFrom }) =>
      [planned.kind, state, ...(movedFrom ? [movedFrom] : [])].join(' '),
    );

  test('runs as chosen while nothing is missed', () => {
    expect(kinds([madeRun(tue)], wed)).toEqual([
      'strength past',
      'runWalk done',
      'cross today',
      'runWalk coming',
      'strength coming',
      'runWalk coming',
      'rest coming',
    ]);
  });

  test('a missed day moves to the next that has no run beside it', () => {
    expect(kinds([], wed, { runningDays: [0, 5] })[2]).toBe(`runWalk today ${mon}`);
  });

  test('and is let go where there is none: nothing is crammed', () => {
    expect(kinds([], wed)).toEqual([
      'strength past',
      'runWalk letGo',
      'cross today',
      'runWalk coming',
      'strength coming',
      'runWalk coming',
      'rest coming',
    ]);
  });

  test('it does not move beside the next Monday’s run', () => {
    const all = kinds([], sun, { runningDays: [0, 3, 5] });
    expect(all[6]).toBe('rest today');
  });

  test('who ran on another day has one run less to come, and rests the day after', () => {
    expect(kinds([madeRun(tue), madeRun(wed)], thu)).toEqual([
      'strength past',
      'runWalk done',
      'cross past',
      'rest today',
      'strength coming',
      'runWalk coming',
      'rest coming',
    ]);
  });

  test('a clock change does not shorten it', () => {
    const days = weekPlan(plan(), [], dayOf('2026-10-25')).map(({ day }) => day);
    expect(days).toEqual(Array.from({ length: 7 }, (_, i) => addDays(dayOf('2026-10-19'), i)));
  });
});

describe('how far', () => {
  // Four weeks of 20 km, longest run 8 km.
  const before = [7, 14, 21, 28].flatMap((back) => [
    madeRun(addDays(tue, -back), 6),
    madeRun(addDays(thu, -back), 6),
    madeRun(addDays(sat, -back), 8),
  ]);
  const far = (raises: PlanChoice['raises'], runs = before) =>
    weekTarget(plan({ way: 'run', raises }), runs, sun)?.map((metres) => Math.round(metres)) ?? null;
  const total = (metres: readonly number[] | null) => (metres ?? []).reduce((sum, one) => sum + one, 0);

  test('is what it was of late', () => {
    expect(far('nothing')).toEqual([6000, 6000, 8000]);
    expect(far('speed')).toEqual([6000, 6000, 8000]);
  });

  test('grows only where distance is what grows, by no more than a mile or a tenth, and the long run less', () => {
    const raised = far('distance');
    expect(total(raised)).toBeGreaterThan(20_000);
    expect(total(raised)).toBeLessThanOrEqual(21_610);
    expect(raised?.[2]).toBe(8400);
  });

  test('goes by time where the log has nothing', () => {
    expect(far('distance', [])).toBeNull();
    const planned = weekPlan(plan({ way: 'run', runningDays: [0, 2, 4, 6] }), [], mon).filter(
      ({ planned: { kind } }) => kind === 'run',
    );
    expect(planned.map((day) => 'minutes' in day.planned && day.planned.minutes)).toEqual([20, 20, 20, 30]);
  });

  test('never raises distance and speed together', () => {
    for (const raises of ['nothing', 'distance', 'speed'] as const) {
      const days = weekPlan(plan({ way: 'run', raises }), before, mon);
      const runs = days.map(({ planned }) => planned).filter((planned) => planned.kind === 'run');
      const isFurther = total(runs.map(({ metres }) => metres ?? 0)) > 20_000;
      expect(isFurther && runs.some(({ hasQuicker }) => hasQuicker)).toBe(false);
      expect(runs.some(({ hasQuicker }) => hasQuicker)).toBe(raises === 'speed');
    }
  });
});

describe('in today’s light', () => {
  test('a run is shortened, or becomes a walk; the rest stays', () => {
    const runWalk = { kind: 'runWalk', stage: stageOf(3), isShorter: false } as const;
    expect(inLight(runWalk, 'green')).toBe(runWalk);
    expect(inLight(runWalk, null)).toBe(runWalk);
    expect(inLight(runWalk, 'amber')).toEqual({ kind: 'runWalk', stage: stageOf(2), isShorter: true });
    expect(inLight(runWalk, 'red')).toEqual({ kind: 'walk', minutes: 20, isInstead: true });
    expect(inLight({ kind: 'strength' }, 'red')).toEqual({ kind: 'strength' });
    const run = { kind: 'run', metres: 6000, minutes: null, hasQuicker: true, isLong: true, isShorter: false } as const;
    expect(inLight(run, 'amber')).toMatchObject({ metres: 3000, hasQuicker: false, isLong: false, isShorter: true });
  });

  test('only today changes, and a run that was done stays done', () => {
    const stopped = weekPlan(plan(), [], tue, 'red');
    expect(stopped.map(({ planned }) => planned.kind)).toEqual([
      'strength',
      'walk',
      'cross',
      'runWalk',
      'strength',
      'runWalk',
      'rest',
    ]);
    expect(weekPlan(plan(), [madeRun(tue)], tue, 'red')[1]).toMatchObject({
      state: 'done',
      planned: { kind: 'runWalk' },
    });
  });
});

test('Today gets the plan’s day, or null without a plan', () => {
  expect(plannedFor(tue, [])).toBeNull();
  expect(plannedFor(tue, [plan()])).toMatchObject({ day: tue, state: 'today', planned: { kind: 'runWalk' } });
});

test.each([
  [{ before: 2, during: 3, after: 3, nextMorning: 2 }, [], false],
  [{ before: 2, during: 4, after: 2, nextMorning: 2 }, [], true],
  [{ before: 3, during: 3, after: 3, nextMorning: 4 }, [], true],
  [{ before: 1, during: 1, after: 1, nextMorning: 2 }, [], true],
  [{ before: 1, during: 1, after: 1, nextMorning: 1 }, ['limped'], true],
  [{ before: 7, during: null, after: null, nextMorning: null }, [], false],
] as const)('a day of %o with the signs %o speaks against a longer stage: %s', (pains, signs, isTroubled) => {
  const told = { day: tue, where: [], exercising: null, redFlags: [], hasRun: true, ...pains, signs };
  expect(troubledDays([told]).has(tue)).toBe(isTroubled);
});
