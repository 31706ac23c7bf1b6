import type { Stage } from './stages.ts';

/** What a plan asks of a day. */
export type Planned =
  | {
      readonly kind: 'runWalk';
      readonly stage: Stage;
      /** Half as many times. */
      readonly isShorter: boolean;
    }
  | {
      readonly kind: 'run';
      /** Null where the log has no distance to build upon: then by time. */
      readonly metres: number | null;
      readonly minutes: number | null;
      /** With four quicker minutes in it; then no day of the week is longer than before. */
      readonly hasQuicker: boolean;
      readonly isLong: boolean;
      readonly isShorter: boolean;
    }
  | {
      readonly kind: 'walk';
      readonly minutes: number;
      /** In place of a run, because of today's light. */
      readonly isInstead: boolean;
    }
  | { readonly kind: 'strength' | 'cross' | 'rest' };
