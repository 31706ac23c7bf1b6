import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import { cubicSpline } from '../../../src/signal/cubicSpline.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { vector } from '../../virtualRunner/vector.ts';
import type { MocapRun } from '../mocapRuns.ts';
import { mocapPoints } from './mocapPoints.ts';
import type { Subject } from './subject.ts';

/** Belt speeds as the recordings state them, m/s; the third runs over ground. */
const beltSpeeds: Readonly<Record<string, number>> = { run200: 2, run300: 3, rbds: 2.5 };

/** A recorded run with the force plate's contacts. */
export function mocapSubject(run: MocapRun): Subject {
  const poses = run.bodies.map(mocapPoints);
  const splines = Array.from({ length: keypointCount }, (_, k) =>
    ([0, 1, 2] as const).map((axis) => {
      // Markers drop out for a few frames; the spline runs through what is left.
      const known = poses.flatMap((pose, i) => (Number.isFinite(pose[k][axis]) ? [i] : []));
      return cubicSpline(
        Float64Array.from(known, (i) => run.times[i]),
        Float64Array.from(known, (i) => poses[i][k][axis]),
      );
    }),
  );
  const middle = (values: number[]) => values.filter(Number.isFinite).sort((a, b) => a - b)[values.length >> 1];
  const length = (a: number, b: number) => middle(poses.map((pose) => vector.distance(pose[a], pose[b])));
  const { rightHip, rightKnee, rightAnkle } = Keypoint;
  return {
    name: run.name,
    source: 'motion capture',
    points: (time) => splines.map(([x, y, z]): Point3 => [x.value(time), y.value(time), z.value(time)]),
    from: run.times[0],
    to: run.times[run.times.length - 1],
    contacts: run.contacts.map(({ side, initialContact, toeOff }) => ({
      side,
      initialContact,
      toeOff: Number.isFinite(toeOff) ? toeOff : null,
    })),
    heightCm: null,
    speed: beltSpeeds[run.name] ?? null,
    // An ankle in its shoe stands about 8 cm above the ground.
    legLength: length(rightHip, rightKnee) + length(rightKnee, rightAnkle) + 0.08,
    unknown: [
      'headPosition',
      'elbowAngle',
      'armSwing',
      'armCrossover',
      ...(run.name === 'rbds' ? (['forwardLean', 'trunkSway'] as const) : []),
    ],
  };
}
