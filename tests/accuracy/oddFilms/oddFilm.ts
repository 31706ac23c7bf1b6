import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Said } from '../../../src/analysis/said.ts';
import type { Seen } from '../../../src/analysis/seen.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';

/** A film as people have them, which is not one steady run filmed well: and what the right answer to it is. */
export interface OddFilm {
  /** What is odd about it, as a person would say: the table's first column. */
  readonly kind: string;
  /** Which film of its kind. */
  readonly name: string;
  readonly seen: Seen;
  readonly said: Said;
  /** `answered`: the right answer holds numbers. `refused`: it holds none, and says why. */
  readonly right: 'answered' | 'refused';
  /** Where the film can't tell more than a doubt, the other is right as well. */
  readonly mayAlsoBe?: 'answered' | 'refused';
  /** What is right, in a few words for the table. */
  readonly truth: string;
  /**
   * What is wrong in an answer beyond its being given or refused, in words; null where it is right. The truth comes
   * from how the film was made.
   *
   * @param drawn the body as it is drawn over the film.
   */
  fault(analysis: RunAnalysis, drawn: PoseTrack): string | null;
}
