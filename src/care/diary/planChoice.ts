import type { Day } from '../calendar/day.ts';
import type { RowHead } from './rowHead.ts';

/** The plan that was chosen; there is one such row. */
export interface PlanChoice extends RowHead {
  readonly kind: 'planChoice';
  readonly id: 'planChoice';
  /** Two to four days of the week, 0 for Monday … 6 for Sunday, in that order. */
  readonly runningDays: readonly number[];
  /** By stages of run and walk, or running throughout. */
  readonly way: 'runWalk' | 'run';
  /** Of run–walk, counted from 1; kept while running throughout, for the way back. */
  readonly stage: number;
  /** The day since which that stage holds. */
  readonly stageSince: Day;
  /** When it last went up; null before it ever did. */
  readonly wentUpOn: Day | null;
  /** What may grow: never both. */
  readonly raises: 'nothing' | 'distance' | 'speed';
}

/** The id of the one row. */
export const planChoiceId = 'planChoice';
