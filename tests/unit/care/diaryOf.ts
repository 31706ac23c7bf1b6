import { addDays, type Day } from '../../../src/care/calendar/day.ts';
import type { BackStory } from '../../../src/care/diary/backStory.ts';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import type { DoneSession } from '../../../src/care/diary/doneSession.ts';
import type { Pain } from '../../../src/care/diary/pain.ts';

/** The day on which the tests take place: a Friday. */
export const today = '2026-11-27' as Day;

/** So many days before `today`; after it where negative. */
export const ago = (days: number): Day => addDays(today, -days);

let told = 0;

/** A check-in of a day, later than those made before it. */
export function checkIn(daysAgo: number, rest: Partial<CheckIn> = {}): CheckIn {
  told++;
  return {
    id: `told-${told}`,
    kind: 'checkIn',
    changedAt: told,
    day: ago(daysAgo),
    where: ['lowBack'],
    before: null,
    during: null,
    after: null,
    nextMorning: null,
    signs: [],
    redFlags: [],
    ...rest,
  };
}

/** The first answers: a low back that has hurt for under a week, nothing else. */
export function story(rest: Partial<BackStory> = {}): BackStory {
  told++;
  return {
    id: 'backStory',
    kind: 'backStory',
    changedAt: told,
    day: today,
    where: ['lowBack'],
    since: 'thisWeek',
    intoLeg: 'no',
    worseOnReturn: false,
    isWorsening: false,
    aggravatedBy: [],
    running: 'running',
    redFlags: [],
    isWorried: false,
    isHeldBack: false,
    ...rest,
  };
}

/** A warm-up of a day. @param pain at its worst. */
export function session(daysAgo: number, pain: Pain | null): DoneSession {
  told++;
  return {
    id: `told-${told}`,
    kind: 'doneSession',
    changedAt: told,
    day: ago(daysAgo),
    part: 'warmUp',
    exercises: ['walk'],
    seconds: 300,
    pain,
  };
}
