import type { End } from '../heuristics/judging/endOf.ts';
import type { MeasureId } from '../heuristics/measureId.ts';

/** One thing worth changing. It holds facts; `src/language/findingWords.ts` says them. */
export interface Finding {
  readonly metric: MeasureId;
  /** Whether there is too little or too much of it. */
  readonly end: End;
  /** 0..1: how far beyond the usual range, as far as the interval allows to say. */
  readonly severity: number;
  /** The moment of the film that shows it, played seconds. */
  readonly evidenceTime: number;
  /** Other measures that are off and share its cause: they need no cue of their own. */
  readonly together: readonly MeasureId[];
  /** Steps a minute from which quicker steps are the cue to try; null where the measure's own cue is. */
  readonly quickenFrom: number | null;
}

/** Something that is surely usual, to be kept. */
export interface Strength {
  readonly metric: MeasureId;
}
