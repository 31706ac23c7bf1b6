import { keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

/** The track of a film in which nobody was found: NaN throughout. The arrays are the caller's to fill. */
export function emptyTrack(times: Float64Array, width: number, height: number): PoseTrack & { readonly world: null } {
  const [x, y, score] = [emptyChannel(times), emptyChannel(times), emptyChannel(times)];
  return { width, height, times, x, y, score, world: null };
}

/** The points in space of such a track. */
export function emptyWorld(times: Float64Array): NonNullable<PoseTrack['world']> {
  return { x: emptyChannel(times), y: emptyChannel(times), z: emptyChannel(times) };
}

function emptyChannel(times: Float64Array): Float64Array[] {
  return Array.from({ length: keypointCount }, () => new Float64Array(times.length).fill(Number.NaN));
}
