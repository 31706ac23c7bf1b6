import type { PoseTrack } from './poseTrack.ts';

/** The point half-way between two keypoints through the film, pixels; NaN where either is missing. */
export function midpoint(
  track: PoseTrack,
  a: number,
  b: number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const half = (channel: readonly Float64Array[]) => channel[a].map((value, i) => (value + channel[b][i]) / 2);
  return { x: half(track.x), y: half(track.y) };
}
