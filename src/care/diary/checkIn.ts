import type { Day } from '../calendar/day.ts';
import type { RedFlag } from '../pain/redFlag.ts';
import type { BodySpot } from './bodySpot.ts';
import type { Pain } from './pain.ts';
import type { RowHead } from './rowHead.ts';

/** What may happen to pain in a run: each of them means stop (Vincent 2017). */
export const runSigns = ['rose', 'turnedSharp', 'limped'] as const;

/** @see runSigns */
export type RunSign = (typeof runSigns)[number];

/** How it was on a day, before a run, during and after it, and the next morning; filled as the day goes on. */
export interface CheckIn extends RowHead {
  readonly kind: 'checkIn';
  readonly day: Day;
  readonly where: readonly BodySpot[];
  /** Now, or before the run; null where it was not asked. */
  readonly before: Pain | null;
  readonly during: Pain | null;
  readonly after: Pain | null;
  readonly nextMorning: Pain | null;
  readonly signs: readonly RunSign[];
  /** New since the last time. */
  readonly redFlags: readonly RedFlag[];
}

/** Whether it tells of a run. */
export function isOfRun({ during, after, signs }: CheckIn): boolean {
  return during !== null || after !== null || signs.length > 0;
}
