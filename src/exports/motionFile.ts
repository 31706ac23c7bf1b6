import type { View } from '../gait/scene/scene.ts';

/** What somebody who reads a motion file must know besides. */
export type ExportNote =
  /** The film's frames are uneven: rows were taken between them. */
  | { readonly kind: 'resampled'; readonly rateHz: number }
  /** The film may play slower or faster than real life, and nobody said: times are the film's own. */
  | { readonly kind: 'clockDoubted' }
  /** Lengths come from an average body's size. */
  | { readonly kind: 'scaleEstimated'; readonly relativeError: number };

/** Why a run can't be written as motion: the file would hold what the film doesn't show. */
export type ExportProblem =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'noScale' }
  | { readonly kind: 'wrongView'; readonly view: View };

/** A motion file's text with what belongs beside it, or why there is none. */
export type MotionFile =
  | { readonly text: string; readonly notes: readonly ExportNote[] }
  | { readonly problem: ExportProblem };
