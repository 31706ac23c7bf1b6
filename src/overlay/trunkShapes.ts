import { corrected } from '../heuristics/judging/correction.ts';
import { isKnown } from '../heuristics/measurement.ts';
import { trunkLean } from '../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { bodyPoint } from './bodyPoint.ts';
import type { DrawnRun } from './drawnRun.ts';
import type { Shape } from './shape.ts';

/**
 * The line from mid-hip to mid-shoulder against the world's vertical through the hips. From the side also the angle
 * between them, as the forward-lean measure counts it; from the front and the rear, and where the film allows no such
 * number, the two lines alone.
 */
export function trunkShapes(track: PoseTrack, frame: number, { analysis, facing, down, words }: DrawnRun): Shape[] {
  const hip = bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = bodyPoint(track, frame, Keypoint.leftShoulder, Keypoint.rightShoulder);
  if (!hip || !shoulder) return [];
  const length = Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]);
  if (!(length > 0)) return [];
  const top: [number, number] = [hip[0] - 1.3 * length * down[0], hip[1] - 1.3 * length * down[1]];
  const shapes: Shape[] = [
    { kind: 'line', role: 'reference', points: [hip, top] },
    { kind: 'line', role: 'trunk', points: [hip, shoulder] },
  ];
  const measurement = analysis.metrics.forwardLean;
  if (facing === null || !measurement || !isKnown(measurement)) return shapes;
  const [dx, dy] = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
  shapes.push({
    kind: 'angle',
    role: 'trunk',
    at: hip,
    radius: 0.62 * length,
    from: Math.atan2(-down[1], -down[0]),
    to: Math.atan2(dy, dx),
  });
  const lean = trunkLean(track, frame, facing) + facing * (analysis.cameraRollDegrees ?? 0);
  if (!Number.isFinite(lean)) return shapes;
  shapes.push({
    kind: 'label',
    role: 'trunk',
    // Behind the back, where no arm swings across it.
    at: [hip[0] - facing * 0.34 * length, hip[1] - 0.62 * length],
    text: words.lean(corrected(lean, measurement.correction)),
    align: facing > 0 ? 'end' : 'start',
  });
  return shapes;
}
