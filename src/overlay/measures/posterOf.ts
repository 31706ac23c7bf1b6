import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { firstFrameFrom } from '../firstFrameFrom.ts';
import type { OverlayWords } from '../overlayWords.ts';
import { drawMeasure } from './drawMeasure.ts';

/** The moment that a run is shown by before anybody plays it. */
export interface Poster {
  /** Index into the track's times; 0 for a film without frames. */
  readonly frame: number;
  /** The measure that is worth drawing there, and the moment that it is asked for with; null where none is. */
  readonly asked: { readonly metric: MeasureId; readonly time: number } | null;
}

/**
 * What there is to change, at its own moment; else what is worth keeping; else a landing in the middle of the run; else
 * a frame with somebody in it. Never simply the first frame, in which the pose model has only begun.
 */
export function posterOf(track: PoseTrack, analysis: RunAnalysis, words: OverlayWords): Poster {
  const { findings, strength, metrics, contacts } = analysis;
  for (const metric of [findings[0]?.metric, strength?.metric]) {
    if (!metric) continue;
    const time = findings[0]?.metric === metric ? findings[0].evidenceTime : metrics[metric]?.evidenceTime;
    const drawing = time == null ? null : drawMeasure(track, analysis, metric, time, words);
    if (drawing && time != null) return { frame: drawing.frame, asked: { metric, time } };
  }
  const landing = contacts[contacts.length >> 1];
  if (landing) return { frame: Math.max(0, firstFrameFrom(track.times, landing.initialContact)), asked: null };
  return { frame: frameWithSomebody(track), asked: null };
}

/** The frame nearest to the middle in which hips were found; the middle where none was. */
function frameWithSomebody(track: PoseTrack): number {
  const middle = Math.max(0, track.times.length >> 1);
  for (let off = 0; off <= middle; off++) {
    for (const frame of [middle + off, middle - off]) {
      if (frame < track.times.length && bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip)) return frame;
    }
  }
  return Math.min(middle, Math.max(0, track.times.length - 1));
}
