import type { MeasureId } from '../../src/heuristics/measureId.ts';
import { degreesText } from '../../src/language/overlayWords.ts';
import type { Shape, ShapeRole } from '../../src/overlay/shape.ts';
import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import { blazePosePoints } from './blazePosePoints.ts';
import { bodyTruth, type TrueMeasure } from './bodyTruth.ts';
import type { Camera } from './camera.ts';
import { cameras } from './cameras.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';
import { projection } from './projection.ts';
import { type RunnerMotion, runnerMotion } from './runnerMotion.ts';

type Place = readonly [x: number, y: number];

/** The drawn moment's points in pixels, and what is true of the run. */
interface Drawing {
  readonly at: (keypoint: keyof typeof Keypoint) => Place;
  readonly middle: (a: keyof typeof Keypoint, b: keyof typeof Keypoint) => Place;
  /** Mid-hip through a stride, pixels. */
  readonly path: readonly Place[];
  /** The left ankle half a stride later, when that foot stands. */
  readonly otherFoot: Place;
  /** Pixels of mid-hip to mid-shoulder: the unit that drawings are sized in. */
  readonly trunk: number;
  readonly truth: ReturnType<typeof bodyTruth>;
}

/** One measure shown on the virtual runner: who, from where, when, and what is drawn over it. */
export interface MeasurePicture {
  readonly id: MeasureId;
  readonly form: Form;
  readonly camera: Camera;
  /** Seconds of the run. */
  readonly when: (motion: RunnerMotion) => number;
  readonly shapes: (drawing: Drawing) => readonly Shape[];
}

const camera: Camera = { ...cameras.rightSide, width: 600, pictureHeight: 600, fieldOfView: 32, aim: [0, 0.9, 0] };
const behind: Camera = { ...camera, azimuth: 180 };
const ahead: Camera = { ...camera, azimuth: 0 };
/** The near, right foot's touch-down; the right foot's stance comes first in the rhythm. */
const touchDown = (motion: RunnerMotion) => motion.form.firstRightContact;
const duringStance = (share: number) => (motion: RunnerMotion) =>
  touchDown(motion) + share * (motion.rhythm?.stances[0].contactTime ?? 0);

const line = (role: ShapeRole, ...points: Place[]): Shape => ({ kind: 'line', role, points });
const above = ([x, y]: Place, by: number): Place => [x, y - by];
const beside = ([x, y]: Place, by: number): Place => [x + by, y];
const label = (role: ShapeRole, at: Place, text: string, align: 'start' | 'end' = 'start'): Shape => ({
  kind: 'label',
  role,
  at,
  text,
  align,
});
const towards = (from: Place, to: Place) => Math.atan2(to[1] - from[1], to[0] - from[0]);
/** The angle at a point between the directions to two others. */
const angle = (role: ShapeRole, at: Place, one: Place, other: Place, radius: number): Shape => ({
  kind: 'angle',
  role,
  at,
  radius,
  from: towards(at, one),
  to: towards(at, other),
});
const dots = (...places: Place[]): Shape[] => places.map((at) => ({ kind: 'dot', role: 'joint', at }));

function trunkAgainstVertical({ middle, trunk }: Drawing): Shape[] {
  const hip = middle('leftHip', 'rightHip');
  const shoulder = middle('leftShoulder', 'rightShoulder');
  return [
    line('reference', hip, above(hip, 1.35 * trunk)),
    line('trunk', hip, shoulder),
    angle('trunk', hip, above(hip, trunk), shoulder, 0.8 * trunk),
    ...dots(hip, shoulder),
  ];
}

function kneeBend({ at, trunk }: Drawing, truth: TrueMeasure | undefined): Shape[] {
  const [hip, knee, ankle] = [at('rightHip'), at('rightKnee'), at('rightAnkle')];
  const on: Place = [knee[0] + 0.7 * (knee[0] - hip[0]), knee[1] + 0.7 * (knee[1] - hip[1])];
  return [
    line('contactRight', hip, knee, ankle),
    line('reference', knee, on),
    angle('contactRight', knee, on, ankle, 0.5 * trunk),
    ...dots(hip, knee, ankle),
    label('contactRight', beside(knee, 0.25 * trunk), degreesText(truth?.sides?.right ?? 0)),
  ];
}

/**
 * Every picture of `npm run pictures`. The figures written into them are the runner's stated form, not a measurement.
 */
export const measurePictures: readonly MeasurePicture[] = [
  {
    id: 'forwardLean',
    form: { ...forms.clean, lean: 10 },
    camera,
    when: duringStance(0.45),
    shapes(drawing) {
      const { middle, trunk, truth } = drawing;
      const at = beside(above(middle('leftHip', 'rightHip'), 0.8 * trunk), -0.12 * trunk);
      return [...trunkAgainstVertical(drawing), label('trunk', at, degreesText(truth.forwardLean?.value ?? 0), 'end')];
    },
  },
  {
    id: 'headPosition',
    form: { ...forms.clean, neck: 22, gaze: 8, lean: 5 },
    camera,
    when: duringStance(0.45),
    shapes({ middle, trunk, truth }) {
      const hip = middle('leftHip', 'rightHip');
      const shoulder = middle('leftShoulder', 'rightShoulder');
      const ear = middle('leftEar', 'rightEar');
      const on: Place = [shoulder[0] + 0.6 * (shoulder[0] - hip[0]), shoulder[1] + 0.6 * (shoulder[1] - hip[1])];
      return [
        line('trunk', hip, shoulder),
        line('reference', shoulder, on),
        line('head', shoulder, ear),
        angle('head', shoulder, on, ear, 0.42 * trunk),
        ...dots(shoulder, ear),
        label('head', beside(ear, 0.3 * trunk), degreesText(truth.headPosition?.value ?? 0)),
      ];
    },
  },
  {
    id: 'overstride',
    form: { ...forms.overstriding },
    camera,
    when: touchDown,
    shapes({ at, middle, trunk, truth }) {
      const hip = middle('leftHip', 'rightHip');
      const ankle = at('rightAnkle');
      const below: Place = [hip[0], ankle[1]];
      return [
        line('reference', hip, [hip[0], ankle[1] + 0.15 * trunk]),
        line('contactRight', below, ankle),
        ...dots(hip, ankle),
        label(
          'contactRight',
          beside(below, -0.12 * trunk),
          `${Math.round(truth.overstrideCm?.sides?.right ?? 0)} cm`,
          'end',
        ),
      ];
    },
  },
  {
    id: 'footStrike',
    form: { ...forms.overstriding, footAngle: { left: 18, right: 18 } },
    camera: { ...camera, aim: [0.3, 0.3, 0], fieldOfView: 15 },
    when: touchDown,
    shapes({ at, trunk, truth }) {
      const heel = at('rightHeel');
      const toe = at('rightFootIndex');
      return [
        line('reference', heel, beside(heel, 0.75 * trunk)),
        line('contactRight', heel, toe),
        angle('contactRight', heel, beside(heel, trunk), toe, 0.42 * trunk),
        ...dots(heel, toe),
        label(
          'contactRight',
          above(beside(toe, 0.05 * trunk), 0.12 * trunk),
          degreesText(truth.footStrike?.sides?.right ?? 0),
        ),
      ];
    },
  },
  {
    id: 'shankAngle',
    form: { ...forms.overstriding },
    camera: { ...camera, aim: [0.15, 0.5, 0], fieldOfView: 22 },
    when: touchDown,
    shapes({ at, trunk, truth }) {
      const knee = at('rightKnee');
      const ankle = at('rightAnkle');
      return [
        line('reference', ankle, above(ankle, 1.1 * trunk)),
        line('contactRight', ankle, knee),
        angle('contactRight', ankle, above(ankle, trunk), knee, 0.6 * trunk),
        ...dots(knee, ankle),
        label(
          'contactRight',
          beside(above(ankle, 0.6 * trunk), 0.1 * trunk),
          degreesText(truth.shankAngle?.sides?.right ?? 0),
        ),
      ];
    },
  },
  {
    id: 'peakKneeFlexion',
    form: { ...forms.clean },
    camera: { ...camera, aim: [0, 0.6, 0], fieldOfView: 25 },
    when: duringStance(0.42),
    shapes: (drawing) => kneeBend(drawing, drawing.truth.peakKneeFlexion),
  },
  {
    id: 'kneeFlexionAtContact',
    form: { ...forms.clean, kneeFlexionAtContact: 18 },
    camera: { ...camera, aim: [0.1, 0.6, 0], fieldOfView: 25 },
    when: touchDown,
    shapes: (drawing) => kneeBend(drawing, drawing.truth.kneeFlexionAtContact),
  },
  {
    id: 'hipExtension',
    form: { ...forms.clean },
    camera: { ...camera, aim: [-0.1, 0.65, 0], fieldOfView: 25 },
    when: duringStance(1),
    shapes({ at, trunk, truth }) {
      const [hip, knee] = [at('rightHip'), at('rightKnee')];
      const below: Place = [hip[0], hip[1] + 1.1 * trunk];
      return [
        line('reference', hip, below),
        line('contactRight', hip, knee),
        angle('contactRight', hip, below, knee, 0.6 * trunk),
        ...dots(hip, knee),
        label(
          'contactRight',
          beside([hip[0], hip[1] + 0.7 * trunk], 0.1 * trunk),
          degreesText(truth.hipExtension?.sides?.right ?? 0),
        ),
      ];
    },
  },
  {
    id: 'verticalOscillation',
    form: { ...forms.bouncing },
    camera: { ...camera, aim: [0, 0.95, 0] },
    when: duringStance(1.3),
    shapes({ middle, trunk, path }) {
      const hip = middle('leftHip', 'rightHip');
      const low = Math.max(...path.map(([, y]) => y));
      const high = Math.min(...path.map(([, y]) => y));
      const ends = (y: number): [Place, Place] => [
        [hip[0] - 0.7 * trunk, y],
        [hip[0] + 0.7 * trunk, y],
      ];
      return [
        line('reference', ...ends(low)),
        line('reference', ...ends(high)),
        line('trunk', [hip[0] + 0.6 * trunk, low], [hip[0] + 0.6 * trunk, high]),
        ...dots(hip),
      ];
    },
  },
  {
    id: 'stepWidth',
    form: { ...forms.clean, stepWidth: 0.1 },
    camera: { ...behind, aim: [0, 0.35, 0], fieldOfView: 20 },
    when: duringStance(0.45),
    shapes({ at, middle, trunk, otherFoot }) {
      const foot = at('rightAnkle');
      const hip = middle('leftHip', 'rightHip');
      const ends = (x: number): [Place, Place] => [
        [x, foot[1] - 0.35 * trunk],
        [x, foot[1] + 0.25 * trunk],
      ];
      return [
        line('contactRight', ...ends(foot[0])),
        line('contactLeft', ...ends(otherFoot[0])),
        line('reference', hip, [hip[0], foot[1] + 0.2 * trunk]),
        label('contactRight', [foot[0] + 0.15 * trunk, foot[1] + 0.1 * trunk], 'right'),
        label('contactLeft', [otherFoot[0] - 0.15 * trunk, foot[1] + 0.1 * trunk], 'left', 'end'),
      ];
    },
  },
  {
    id: 'pelvicDrop',
    form: { ...forms.clean, pelvicDrop: 9 },
    camera: { ...behind, aim: [0, 0.95, 0], fieldOfView: 20 },
    when: duringStance(0.42),
    shapes({ at, trunk }) {
      const [stance, swing] = [at('rightHip'), at('leftHip')];
      const out: Place = [stance[0] + 2 * (swing[0] - stance[0]), stance[1] + 2 * (swing[1] - stance[1])];
      return [
        line('reference', stance, beside(stance, -0.9 * trunk)),
        line('trunk', stance, out),
        angle('trunk', stance, beside(stance, -trunk), out, 0.6 * trunk),
        ...dots(stance, swing),
      ];
    },
  },
  {
    id: 'elbowAngle',
    form: { ...forms.clean, elbow: { left: 95, right: 95 } },
    camera: { ...camera, aim: [0, 1.2, 0], fieldOfView: 20 },
    when: duringStance(0.1),
    shapes({ at, trunk }) {
      const shoulder = at('rightShoulder');
      const elbow = at('rightElbow');
      const wrist = at('rightWrist');
      return [
        line('arm', shoulder, elbow, wrist),
        angle('arm', elbow, shoulder, wrist, 0.25 * trunk),
        ...dots(shoulder, elbow, wrist),
      ];
    },
  },
  {
    id: 'armCrossover',
    form: { ...forms.armsCrossing },
    camera: { ...ahead, aim: [0, 1.15, 0], fieldOfView: 22 },
    when: (motion) => nearest(motion),
    shapes({ at, middle, trunk }) {
      const hip = middle('leftHip', 'rightHip');
      const shoulder = middle('leftShoulder', 'rightShoulder');
      return [
        line('reference', hip, above(shoulder, 0.2 * trunk)),
        line('arm', at('rightShoulder'), at('rightElbow'), at('rightWrist')),
        ...dots(at('rightWrist')),
        label('arm', beside(at('rightWrist'), 0.2 * trunk), 'across the middle'),
      ];
    },
  },
  {
    id: 'trunkSway',
    form: { ...forms.clean, trunkSway: 5 },
    camera: behind,
    when: duringStance(0.5),
    shapes: trunkAgainstVertical,
  },
];

/** The right wrist's nearest to the middle within a stride. */
function nearest(motion: RunnerMotion): number {
  const stride = motion.rhythm?.strideTime ?? 1;
  const times = Array.from({ length: 200 }, (_, i) => touchDown(motion) + (i / 200) * stride);
  const across = (time: number) => motion.at(time).arms.right.wrist[2];
  return times.reduce((best, time) => (across(time) < across(best) ? time : best), times[0]);
}

/**
 * What is drawn over one picture: the moment's points are those that a faultless observer of the picture would mark.
 */
export function shapesOf(picture: MeasurePicture): readonly Shape[] {
  const motion = runnerMotion(picture.form);
  const time = picture.when(motion);
  const stride = motion.rhythm?.strideTime ?? 1;
  const view = projection(picture.camera);
  const pointsAt = (moment: number) =>
    blazePosePoints(motion.at(moment), motion.lengths.height).map((point): Place => {
      const { x, y } = view.project(point);
      return [x, y];
    });
  const between = (points: readonly Place[], a: keyof typeof Keypoint, b: keyof typeof Keypoint): Place => {
    const [one, other] = [points[Keypoint[a]], points[Keypoint[b]]];
    return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
  };
  const points = pointsAt(time);
  const hip = between(points, 'leftHip', 'rightHip');
  const shoulder = between(points, 'leftShoulder', 'rightShoulder');
  return picture.shapes({
    at: (keypoint) => points[Keypoint[keypoint]],
    middle: (a, b) => between(points, a, b),
    path: Array.from({ length: 100 }, (_, i) => between(pointsAt(time + (i / 100) * stride), 'leftHip', 'rightHip')),
    otherFoot: pointsAt(time + stride / 2)[Keypoint.leftAnkle],
    trunk: Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]),
    truth: bodyTruth(motion),
  });
}
