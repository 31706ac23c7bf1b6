import { keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';

type Points = Readonly<Record<number, readonly [x: number, y: number, score?: number]>>;

/** A track with the given points in each frame, at 10 frames a second; everything else missing. */
export function bodyTrack(frames: readonly Points[], width = 1000, height = 800): PoseTrack {
  const row = (pick: (points: Points, keypoint: number) => number) =>
    Array.from({ length: keypointCount }, (_, keypoint) =>
      Float64Array.from(frames.map((points) => pick(points, keypoint))),
    );
  return {
    width,
    height,
    times: Float64Array.from(frames.map((_, i) => i / 10)),
    x: row((points, k) => points[k]?.[0] ?? Number.NaN),
    y: row((points, k) => points[k]?.[1] ?? Number.NaN),
    score: row((points, k) => (points[k] ? (points[k][2] ?? 1) : Number.NaN)),
    world: null,
  };
}
