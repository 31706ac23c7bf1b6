import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { projection } from '../../virtualRunner/projection.ts';
import { vector } from '../../virtualRunner/vector.ts';
import type { Shot } from './shot.ts';
import type { Subject } from './subject.ts';

/** The exact track of a subject as a camera sees it, the middle of its way in front of the camera. */
export function filmSubject(subject: Subject, camera: Camera, { real, played }: Shot): PoseTrack {
  const poses = real.map((time) => subject.points(time));
  const middleOf = (axis: 0 | 2) =>
    poses.reduce((sum, pose) => sum + pose[Keypoint.leftHip][axis] + pose[Keypoint.rightHip][axis], 0) /
    (2 * Math.max(1, poses.length));
  const origin: Point3 = [middleOf(0), 0, middleOf(2)];
  const rows = () => Array.from({ length: keypointCount }, () => new Float64Array(real.length));
  const [x, y, score] = [rows(), rows(), rows()];
  const world = { x: rows(), y: rows(), z: rows() };
  const view = projection(camera);
  for (const [i, pose] of poses.entries()) {
    const midHip = vector.middle(pose[Keypoint.leftHip], pose[Keypoint.rightHip]);
    for (let k = 0; k < keypointCount; k += 1) {
      const seen = view.project(vector.subtract(pose[k], origin));
      x[k][i] = seen.x;
      y[k][i] = seen.y;
      score[k][i] = 1;
      const [right, down, away] = view.turn(vector.subtract(pose[k], midHip));
      world.x[k][i] = right;
      world.y[k][i] = down;
      world.z[k][i] = away;
    }
  }
  return {
    width: camera.width,
    height: camera.pictureHeight,
    times: Float64Array.from(played),
    x,
    y,
    score,
    world,
  };
}
