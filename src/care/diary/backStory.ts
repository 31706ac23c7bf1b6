import type { Day } from '../calendar/day.ts';
import type { RedFlag } from '../pain/redFlag.ts';
import type { BodySpot } from './bodySpot.ts';
import type { RowHead } from './rowHead.ts';

/** Since when it hurts, as people know it. */
export const painSinces = ['thisWeek', 'upToThreeWeeks', 'overThreeWeeks', 'overThreeMonths'] as const;

/** What makes it worse: exercises leave that out first. */
export const aggravations = ['bendingForward', 'leaningBack', 'sitting', 'standing', 'impact', 'lying'] as const;

/** How far pain, tingling or numbness runs from the back into a leg. */
export const legReaches = ['no', 'aboveKnee', 'belowKnee'] as const;

/** How running went of late: a plan begins there. */
export const runningHabits = ['running', 'pausedWeeks', 'pausedMonths', 'new'] as const;

/** The first check-in, two minutes long; there is one such row, answered anew as things change. */
export interface BackStory extends RowHead {
  readonly kind: 'backStory';
  readonly id: 'backStory';
  /** The day it was answered: `since` counts back from there. */
  readonly day: Day;
  /** Empty: nothing hurts. */
  readonly where: readonly BodySpot[];
  /** Null where nothing hurts, or it was left out. */
  readonly since: (typeof painSinces)[number] | null;
  readonly intoLeg: (typeof legReaches)[number];
  /** It got worse when running was taken up again. */
  readonly worseOnReturn: boolean;
  readonly isWorsening: boolean;
  readonly aggravatedBy: readonly (typeof aggravations)[number][];
  readonly running: (typeof runningHabits)[number];
  /** Answered with yes. */
  readonly redFlags: readonly RedFlag[];
  /** Afraid that moving does harm. */
  readonly isWorried: boolean;
  /** Kept from what one wants to do. */
  readonly isHeldBack: boolean;
}

/** The id of the one row. */
export const backStoryId = 'backStory';
