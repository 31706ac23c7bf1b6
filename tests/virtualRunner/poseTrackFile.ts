import { keypointCount } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';

/**
 * A track as the content of a `*.poses.json` file (format `pose-track`, version 1); a frame without a person is null.
 */
export function poseTrackFile({ width, height, times, x, y, score, world }: PoseTrack) {
  const each = <T>(make: (k: number) => T) => Array.from({ length: keypointCount }, (_, k) => make(k));
  return {
    format: 'pose-track',
    version: 1,
    keypoints: 'blazepose-33',
    width,
    height,
    times: Array.from(times),
    frames: Array.from(times, (_, i) =>
      Number.isNaN(score[0][i])
        ? null
        : {
            points: each((k) => [x[k][i], y[k][i], score[k][i]]),
            ...(world && { world: each((k) => [world.x[k][i], world.y[k][i], world.z[k][i]]) }),
          },
    ),
  } as const;
}
