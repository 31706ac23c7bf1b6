import { keypointCount } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';

/** 33 × (x, y, score), pixels, as a track of one frame, for drawing. */
export function oneFrameTrack(points: Float32Array, width: number, height: number): PoseTrack {
  const row = (offset: number) =>
    Array.from({ length: keypointCount }, (_, k) => Float64Array.of(points[3 * k + offset]));
  return { width, height, times: Float64Array.of(0), x: row(0), y: row(1), score: row(2), world: null };
}
