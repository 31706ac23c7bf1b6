import type { MeasureId } from '../heuristics/measureId.ts';

/** One thing worth changing, with the one cue to try first. */
export interface Finding {
  readonly metric: MeasureId;
  /** 0..1: how far beyond the usual range, as far as the interval allows to say. */
  readonly severity: number;
  /** The moment of the film that shows it, played seconds. */
  readonly evidenceTime: number;
  readonly cue: string;
  readonly drills: readonly string[];
  /** A short line naming the finding ("Land closer to your hips"). */
  readonly title: string;
  /** What was seen and what it is linked with, in plain words. */
  readonly explanation: string;
  /** When to look again; absent in results from before it was told. */
  readonly retest?: string;
  /** Other measures that are off and share its cause: they need no cue of their own. */
  readonly together?: readonly MeasureId[];
}
