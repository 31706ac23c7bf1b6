import { keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

type Triple = readonly [number | null, number | null, number | null];

/** The content of a pose track file, ready for `JSON.stringify`. */
interface PoseTrackFile {
  readonly format: 'pose-track';
  readonly version: 1;
  readonly keypoints: 'blazepose-33';
  readonly width: number;
  readonly height: number;
  readonly times: readonly number[];
  readonly frames: readonly ({ readonly points: readonly Triple[]; readonly world?: readonly Triple[] } | null)[];
}

/**
 * The file for a pose track (format `pose-track`, version 1); `parsePoseTrack` reads it back.
 *
 * Pixels to 0.01, metres to 0.0001, scores to 0.001: below what the model can tell, and a third of the size. Times stay
 * as they are. A frame without any point becomes null, a single missing point `[null, null, null]`.
 */
export function writePoseTrack(track: PoseTrack): PoseTrackFile {
  const { width, height, times, world } = track;
  const frames = Array.from(times, (_, i) => {
    const points = triples(track.x, track.y, track.score, i, [1e2, 1e2, 1e3]);
    if (points === null) return null;
    const inSpace = world && triples(world.x, world.y, world.z, i, [1e4, 1e4, 1e4]);
    return inSpace ? { points, world: inSpace } : { points };
  });
  return { format: 'pose-track', version: 1, keypoints: 'blazepose-33', width, height, times: [...times], frames };
}

function triples(
  a: readonly Float64Array[],
  b: readonly Float64Array[],
  c: readonly Float64Array[],
  frame: number,
  steps: readonly [number, number, number],
): Triple[] | null {
  let isEmpty = true;
  const out: Triple[] = [];
  for (let k = 0; k < keypointCount; k++) {
    const values = [a[k][frame], b[k][frame], c[k][frame]] as const;
    if (values.some((value) => !Number.isFinite(value))) {
      out.push([null, null, null]);
      continue;
    }
    isEmpty = false;
    out.push([round(values[0], steps[0]), round(values[1], steps[1]), round(values[2], steps[2])]);
  }
  return isEmpty ? null : out;
}

function round(value: number, steps: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(value * steps) / steps + 0;
}
