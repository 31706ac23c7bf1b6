import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { rotateTrack } from '../poseTrack/rotateTrack.ts';

/** What every file is made of: the answer, and the body that it was measured on. */
export interface ExportedRun {
  readonly analysis: RunAnalysis;
  /** In the picture as it was filmed, at the film's own seconds: what the overlay draws. */
  readonly smoothed: PoseTrack;
  /** What a person set by hand, in words, where somebody did. */
  readonly byHand?: readonly string[];
}

/**
 * The body with the camera's roll taken out, as it was measured, in real seconds from the film's own zero. Where the
 * film's speed of play is doubted, these are the film's seconds.
 */
export function levelBody({ analysis, smoothed }: ExportedRun): PoseTrack {
  const level = rotateTrack(smoothed, analysis.cameraRollDegrees ?? 0);
  return { ...level, times: smoothed.times.map((time) => time / analysis.timeScale) };
}

/** What a person set by hand, as one line of a motion file's head; empty where nobody did. */
export function byHandLine({ byHand = [] }: ExportedRun): string {
  const texts = byHand.map((text) => text.replace(/[\t\r\n=]+/g, ' '));
  return texts.length > 0 ? `Set by hand: ${texts.join('; ')}` : '';
}
