import { addDays, type Day } from '../calendar/day.ts';
import type { BodySpot } from '../diary/bodySpot.ts';
import { type CheckIn, isOfRun, type RunSign } from '../diary/checkIn.ts';
import type { DoneSession } from '../diary/doneSession.ts';
import type { Pain } from '../diary/pain.ts';
import type { RedFlag } from './redFlag.ts';

/** All that was told of one day; where answers contradict each other, the careful one. */
export interface DayTold {
  readonly day: Day;
  readonly where: readonly BodySpot[];
  readonly before: Pain | null;
  /** In the worst moment of the day's runs. */
  readonly during: Pain | null;
  readonly after: Pain | null;
  /** In the worst moment of the day's exercises. */
  readonly exercising: Pain | null;
  /** Told of the morning after, or at the next day's check-in. */
  readonly nextMorning: Pain | null;
  readonly signs: readonly RunSign[];
  readonly redFlags: readonly RedFlag[];
  readonly hasRun: boolean;
}

/** A rise within a run that counts as one though it was not called so: smaller ones are lost in the scale's own error. */
const clearRise = 2;

/** The days that something was told of, earliest first. What is dated after `today` waits for its day. */
export function daysTold(
  checkIns: readonly CheckIn[],
  sessions: readonly DoneSession[],
  today: Day,
): readonly DayTold[] {
  const byDay = new Map<Day, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.day > today) continue;
    byDay.set(checkIn.day, [...(byDay.get(checkIn.day) ?? []), checkIn]);
  }
  const exercised = sessions.filter(({ day, pain }) => day <= today && pain !== null);
  return [...new Set([...byDay.keys(), ...exercised.map(({ day }) => day)])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((day) => {
      const told = byDay.get(day) ?? [];
      const before = worst(told.map((each) => each.before));
      const during = worst(told.map((each) => each.during));
      const morningAfter = byDay.get(addDays(day, 1)) ?? [];
      return {
        day,
        where: [...new Set(told.flatMap(({ where }) => where))],
        before,
        during,
        after: worst(told.map((each) => each.after)),
        exercising: worst(exercised.filter((each) => each.day === day).map(({ pain }) => pain)),
        nextMorning: worst([...told.map((each) => each.nextMorning), ...morningAfter.map((each) => each.before)]),
        signs: [...new Set([...told.flatMap(({ signs }) => signs), ...(told.some(risen) ? ['rose' as const] : [])])],
        redFlags: [...new Set(told.flatMap(({ redFlags }) => redFlags))],
        hasRun: told.some(isOfRun),
      };
    });
}

/** The most of those that were told; null where none was. */
export function worst(pains: readonly (Pain | null)[]): Pain | null {
  const told = pains.filter((pain) => pain !== null);
  return told.length === 0 ? null : (Math.max(...told) as Pain);
}

function risen({ before, during }: CheckIn): boolean {
  return before !== null && during !== null && during - before >= clearRise;
}
