import type { Day } from '../calendar/day.ts';
import type { RowHead } from './rowHead.ts';

/** On foot, and what stands in for a run between two of them. */
export const activities = ['run', 'runWalk', 'walk', 'bike', 'swim', 'yoga', 'strength', 'other'] as const;

/** @see activities */
export type Activity = (typeof activities)[number];

/** Formats of watches and their apps. */
export const activityFormats = ['fit', 'gpx', 'tcx'] as const;

/** Something that was done on a day: a run, a walk, cross-training. */
export interface LoggedRun extends RowHead {
  readonly kind: 'loggedRun';
  readonly day: Day;
  /** Local, 'HH:MM'; null where it was not told. */
  readonly time: string | null;
  readonly activity: Activity;
  /** Metres, whatever unit is shown; null where it was not told. */
  readonly metres: number | null;
  /** In motion, seconds; null where it was not told. */
  readonly seconds: number | null;
  /** Steps a minute, both feet, where a file has them. */
  readonly cadence: number | null;
  readonly shoeId: string | null;
  readonly note: string;
  /** The stage of run–walk that it was meant as; null for anything else. */
  readonly stage: number | null;
  /** Whether it was done as planned and felt all right; null where it was not asked. */
  readonly wentWell: boolean | null;
  /** Kept runs of the archive whose films show a part of it. */
  readonly filmIds: readonly string[];
  readonly source: RunSource;
}

/** Where a logged run comes from. */
export type RunSource =
  | { readonly kind: 'hand' | 'film' }
  /** `startedAt`: milliseconds since 1970, by which the same run is known again in another file. */
  | { readonly kind: 'file'; readonly format: (typeof activityFormats)[number]; readonly startedAt: number };

/** Whether both feet leave the ground in it: what counts as distance run, and what loads back, shins and shoes alike. */
export function isRunning({ activity }: Pick<LoggedRun, 'activity'>): boolean {
  return activity === 'run' || activity === 'runWalk';
}

/** Whether it is done on foot, in shoes. */
export function isOnFoot({ activity }: Pick<LoggedRun, 'activity'>): boolean {
  return activity === 'run' || activity === 'runWalk' || activity === 'walk';
}
