import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { OverlayWords } from './overlayWords.ts';

/** What is the same in every frame of a film that is drawn on. */
export interface DrawnRun {
  readonly analysis: RunAnalysis;
  /** +1 when the runner faces right in the picture, −1 left, null when seen from the front or rear. */
  readonly facing: 1 | -1 | null;
  /** Which way is down in the picture: a unit vector, x right, y down. */
  readonly down: readonly [x: number, y: number];
  readonly words: OverlayWords;
}
