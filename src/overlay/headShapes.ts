import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { bodyPoint } from './bodyPoint.ts';
import { degreesText } from './degreesText.ts';
import type { Shape } from './shape.ts';

/**
 * The line from mid-shoulder to mid-ear against the trunk's own line carried on: how far the head leads the body.
 * The angle is the neck's minus the trunk's, forward positive, as in the head-position check; from the side only.
 *
 * @param facing +1 when the runner faces right in the picture, −1 left, null when seen from the front or rear.
 */
export function headShapes(track: PoseTrack, frame: number, facing: 1 | -1 | null): Shape[] {
  const hip = bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = bodyPoint(track, frame, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const ear = bodyPoint(track, frame, Keypoint.leftEar, Keypoint.rightEar);
  if (!shoulder || !ear) return [];
  const line: Shape = { kind: 'line', role: 'head', points: [shoulder, ear] };
  if (!hip || facing === null) return [line];
  const trunk = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
  const length = Math.hypot(trunk[0], trunk[1]);
  const neck = Math.hypot(ear[0] - shoulder[0], ear[1] - shoulder[1]);
  if (!(length > 0) || !(neck > 0)) return [line];
  const carriedOn: [number, number] = [
    shoulder[0] + (trunk[0] / length) * neck * 1.25,
    shoulder[1] + (trunk[1] / length) * neck * 1.25,
  ];
  const fromVertical = (dx: number, dy: number) => (Math.atan2(facing * dx, -dy) * 180) / Math.PI;
  const angle = fromVertical(ear[0] - shoulder[0], ear[1] - shoulder[1]) - fromVertical(trunk[0], trunk[1]);
  return [
    { kind: 'line', role: 'reference', points: [shoulder, carriedOn] },
    line,
    {
      kind: 'label',
      role: 'head',
      at: [ear[0] - facing * 0.75 * neck, ear[1] - 0.2 * neck],
      text: `Head ${degreesText(angle)}`,
      align: facing > 0 ? 'end' : 'start',
    },
  ];
}
