import type { Activity, activityFormats } from '../diary/loggedRun.ts';

/** What a file is written in. */
export type ActivityFormat = (typeof activityFormats)[number];

/** One activity as a file tells it. */
export interface ReadActivity {
  readonly format: ActivityFormat;
  readonly activity: Activity;
  /** The file names no sport, so that how fast it was had to say it. */
  readonly isActivityGuessed: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Of the place where it was recorded, minutes east of Greenwich; null where the file doesn't say. */
  readonly offsetMinutes: number | null;
  /** Null where the file has no distance, as for yoga. */
  readonly metres: number | null;
  /** In motion, seconds; null where the file doesn't say. */
  readonly seconds: number | null;
  /** Steps a minute, both feet; null where the file doesn't say. */
  readonly cadence: number | null;
  /** The end of the file, or some of its middle, can't be read: what is here is less than was done. */
  readonly isDamaged: boolean;
}

/** Why a file gives no activity. Nothing of the log changes then. */
export type ActivityFileProblem =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** Not of the kind that its name says, or of none that is known. */
  | { readonly kind: 'unknownFormat' | 'empty' | 'unreadable' }
  /** It declares entities, which can be made to fill any memory. */
  | { readonly kind: 'entities' }
  /** A course, a workout, settings: something that nobody has done yet. */
  | { readonly kind: 'notDone' }
  | { readonly kind: 'stopped'; readonly detail: string };

/** What came of a file. */
export type ActivityFileReading =
  | { readonly activities: readonly ReadActivity[] }
  | { readonly problem: ActivityFileProblem };
