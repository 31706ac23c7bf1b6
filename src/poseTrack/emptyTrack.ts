import { keypointCount } from './keypointCount.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The track of a film in which nobody was found. */
export function emptyTrack(times: Float64Array, width: number, height: number): PoseTrack {
  const channels = () => Array.from({ length: keypointCount }, () => new Float64Array(times.length).fill(Number.NaN));
  return { width, height, times, x: channels(), y: channels(), score: channels(), world: null };
}
