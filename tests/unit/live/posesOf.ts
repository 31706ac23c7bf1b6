import type { FramePoses } from '../../../src/poseTrack/framePoses.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';

/**
 * A track as the frames that a camera would have given, from `start` (seconds) on; where the track has nobody, nobody.
 */
export function posesOf(track: PoseTrack, start = 0, person = 0): FramePoses[] {
  const { times, x, y, score, world } = track;
  return Array.from(times, (time, i) => {
    const triple = (a: readonly Float64Array[], b: readonly Float64Array[], c: readonly Float64Array[]) =>
      Float32Array.from({ length: 3 * a.length }, (_, at) => [a, b, c][at % 3][Math.floor(at / 3)][i]);
    const points = triple(x, y, score);
    const people = Number.isNaN(points[0])
      ? []
      : [{ person, points, world: world ? triple(world.x, world.y, world.z) : new Float32Array(99) }];
    return { time: start + time - times[0], people };
  });
}
