import { keypointCount } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import { blazePosePoints } from './blazePosePoints.ts';
import type { Camera } from './camera.ts';
import type { FilmTiming } from './filmTiming.ts';
import { projection } from './projection.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { vector } from './vector.ts';

/**
 * The exact track of a moving body as a camera sees it: every keypoint at its true place, every score 1, nothing
 * missing.
 */
export function projectTrack(motion: RunnerMotion, camera: Camera, { times, timeScale }: FilmTiming): PoseTrack {
  const rows = () => Array.from({ length: keypointCount }, () => new Float64Array(times.length));
  const track = {
    width: camera.width,
    height: camera.pictureHeight,
    times: Float64Array.from(times),
    x: rows(),
    y: rows(),
    score: rows(),
    world: { x: rows(), y: rows(), z: rows() },
  };
  const view = projection(camera);
  times.forEach((time, i) => {
    const body = motion.at(time / timeScale);
    blazePosePoints(body, motion.lengths.height).forEach((point, k) => {
      const { x, y } = view.project(point);
      track.x[k][i] = x;
      track.y[k][i] = y;
      track.score[k][i] = 1;
      const [right, down, away] = view.turn(vector.subtract(point, body.midHip));
      track.world.x[k][i] = right;
      track.world.y[k][i] = down;
      track.world.z[k][i] = away;
    });
  });
  return track;
}
