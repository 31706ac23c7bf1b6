import type { Movement } from '../../../src/care/figure/movement.ts';
import { add, type Point } from '../../../src/care/figure/point.ts';
import { segments, skullSize } from '../../../src/care/figure/segments.ts';
import type { Skeleton } from '../../../src/care/figure/skeleton.ts';
import { solveMovement } from '../../../src/care/figure/solveMovement.ts';
import { turned } from '../../../src/care/figure/turn.ts';
import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { Subject } from '../rig/subject.ts';

/** Points of the face from the middle of the skull, metres: forward, up, to the right. */
const face: Readonly<Partial<Record<keyof typeof Keypoint, Point>>> = {
  nose: [0.11, -0.02, 0],
  leftEyeInner: [0.085, 0.02, -0.016],
  leftEye: [0.083, 0.02, -0.032],
  leftEyeOuter: [0.076, 0.02, -0.045],
  rightEyeInner: [0.085, 0.02, 0.016],
  rightEye: [0.083, 0.02, 0.032],
  rightEyeOuter: [0.076, 0.02, 0.045],
  mouthLeft: [0.085, -0.065, -0.025],
  mouthRight: [0.085, -0.065, 0.025],
  leftEar: [0, 0, -skullSize[2]],
  rightEar: [0, 0, skullSize[2]],
};

/**
 * The figure that shows the exercises as somebody who can be filmed: it moves by stated joint angles, and what of it
 * rests on the floor stays there.
 *
 * @param pace How much quicker than the movement is stated. @param travels What goes ahead keeps its place, as on a
 * treadmill.
 */
export function movementSubject(name: string, movement: Movement, seconds: number, pace = 1): Subject {
  const solved = solveMovement(movement);
  return {
    name,
    source: 'virtual runner',
    points: (time) => {
      const ahead = (solved.travel * time * pace) / solved.seconds;
      return pointsOf(solved.at(time * pace)).map(([x, y, z]): Point => [x - ahead, y, z]);
    },
    from: 0,
    to: seconds,
    contacts: [],
    heightCm: 172,
    speed: null,
    legLength: segments.thigh + segments.shank + segments.ankle,
    unknown: [],
  };
}

function pointsOf({ skull, skullTurn, legs, arms }: Skeleton): Point[] {
  const points = new Array<Point>(keypointCount).fill(skull);
  for (const [name, place] of Object.entries(face) as [keyof typeof Keypoint, Point][]) {
    points[Keypoint[name]] = add(skull, turned(skullTurn, place));
  }
  for (const side of ['left', 'right'] as const) {
    const { root: shoulder, middle: elbow, end: wrist, last: hand } = arms[side];
    points[Keypoint[`${side}Shoulder`]] = shoulder;
    points[Keypoint[`${side}Elbow`]] = elbow;
    points[Keypoint[`${side}Wrist`]] = wrist;
    const fingers = add(wrist, turned(hand, [0, -segments.hand, 0]));
    for (const finger of ['Pinky', 'Index', 'Thumb'] as const) points[Keypoint[`${side}${finger}`]] = fingers;
    const { root: hip, middle: knee, end: ankle, last: foot } = legs[side];
    points[Keypoint[`${side}Hip`]] = hip;
    points[Keypoint[`${side}Knee`]] = knee;
    points[Keypoint[`${side}Ankle`]] = ankle;
    points[Keypoint[`${side}Heel`]] = add(ankle, turned(foot, [segments.heel, 0.02 - segments.ankle, 0]));
    points[Keypoint[`${side}FootIndex`]] = add(ankle, turned(foot, [segments.toe, 0.02 - segments.ankle, 0]));
  }
  return points;
}
