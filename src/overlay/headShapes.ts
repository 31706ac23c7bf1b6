import { corrected } from '../heuristics/judging/correction.ts';
import { isKnown } from '../heuristics/measurement.ts';
import { neckAngle } from '../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { bodyPoint } from './bodyPoint.ts';
import type { DrawnRun } from './drawnRun.ts';
import type { Shape } from './shape.ts';

/**
 * The line from mid-shoulder to mid-ear against the trunk's own line carried on: how far the head leads the body.
 * With the angle between them as the forward-head measure counts it; from the side only, and only where the film allows
 * such a number.
 */
export function headShapes(track: PoseTrack, frame: number, { analysis, facing, words }: DrawnRun): Shape[] {
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
  const reference: Shape = { kind: 'line', role: 'reference', points: [shoulder, carriedOn] };
  const measurement = analysis.metrics.headPosition;
  const angle = neckAngle(track, frame, facing);
  if (!measurement || !isKnown(measurement) || !Number.isFinite(angle)) return [reference, line];
  return [
    reference,
    line,
    {
      kind: 'label',
      role: 'head',
      at: [ear[0] - facing * 0.75 * neck, ear[1] - 0.2 * neck],
      text: words.head(corrected(angle, measurement.correction)),
      align: facing > 0 ? 'end' : 'start',
    },
  ];
}
