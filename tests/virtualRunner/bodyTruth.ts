import type { MeasureId } from '../../src/heuristics/measureId.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import { angleFromVertical } from './angleFromVertical.ts';
import { kneeFlexion } from './kneeFlexion.ts';
import type { PerSide } from './perSide.ts';
import type { Point3 } from './point3.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import type { Skeleton } from './skeleton.ts';
import { vector } from './vector.ts';
import { wristFromMidline } from './wristFromMidline.ts';

/** One measure's truth in the unit of its `MetricId`; sides where the measure has them. */
export interface TrueMeasure {
  readonly value: number;
  readonly sides: PerSide | null;
}

/** Every measure of a moving body from its joints in space, by the definitions of the measures. */
export type BodyTruth = Readonly<Partial<Record<MeasureId | 'overstrideCm', TrueMeasure>>>;

const samples = 720;

/** The truth in the body itself, whatever a camera makes of it; empty for someone standing. */
export function bodyTruth(motion: RunnerMotion): BodyTruth {
  const { form, lengths, rhythm } = motion;
  if (!rhythm) return {};
  const { strideTime, stances } = rhythm;
  const stride = Array.from({ length: samples }, (_, i) =>
    motion.at(form.firstRightContact + (i / samples) * strideTime),
  );
  const contactOf = { right: stances[0], left: stances[1] };
  const startOf = (side: Side) => form.firstRightContact + contactOf[side].from;
  const atContact = (side: Side) => motion.at(startOf(side));
  const mean = (read: (body: Skeleton) => number) => stride.reduce((sum, body) => sum + read(body), 0) / samples;
  const both = (read: (side: Side) => number): TrueMeasure => {
    const sides = { left: read('left'), right: read('right') };
    return { value: (sides.left + sides.right) / 2, sides };
  };
  const alone = (value: number): TrueMeasure => ({ value, sides: null });
  const flat = ([x, y]: Point3) => [x, y] as const;
  const knee = (body: Skeleton, side: Side) =>
    kneeFlexion(lengths, vector.distance(body.legs[side].hip, body.legs[side].ankle));
  const contactMs = both((side) => contactOf[side].contactTime * 1000);
  const duringStance = (side: Side) =>
    Array.from({ length: 200 }, (_, i) => motion.at(startOf(side) + (i / 199) * contactOf[side].contactTime));
  const heights = stride.map((body) => body.midHip[1]);
  const sways = stride.map((body) => {
    const [, y, z] = vector.subtract(body.midShoulder, body.midHip);
    return (Math.atan2(z, y) * 180) / Math.PI;
  });
  const overstride = (side: Side) => {
    const body = atContact(side);
    return body.legs[side].ankle[0] - body.midHip[0];
  };

  return {
    cadence: alone(form.cadence),
    forwardLean: alone(mean((body) => angleFromVertical(flat(body.midHip), flat(body.midShoulder)))),
    headPosition: alone(
      mean(
        (body) =>
          angleFromVertical(flat(body.midShoulder), flat(body.midEar)) -
          angleFromVertical(flat(body.midHip), flat(body.midShoulder)),
      ),
    ),
    strideLength: alone(form.speed * strideTime),
    footStrike: both((side) => form.footAngle[side]),
    overstride: both((side) => overstride(side) / lengths.leg),
    overstrideCm: both((side) => overstride(side) * 100),
    shankAngle: both((side) => {
      const { knee: joint, ankle } = atContact(side).legs[side];
      return angleFromVertical([joint[0], ankle[1]], [ankle[0], joint[1]]);
    }),
    kneeFlexionAtContact: both((side) => knee(atContact(side), side)),
    peakKneeFlexion: both((side) => Math.max(...duringStance(side).map((body) => knee(body, side)))),
    verticalOscillation: alone((Math.max(...heights) - Math.min(...heights)) * 100),
    groundContactTime: contactMs,
    flightTime: both((side) => contactOf[side].flightTime * 1000),
    dutyFactor: both((side) => (contactOf[side].contactTime / strideTime) * 100),
    elbowAngle: both((side) =>
      mean((body) => {
        const { shoulder, elbow, wrist } = body.arms[side];
        const upper = vector.normalise(vector.subtract(shoulder, elbow));
        const fore = vector.normalise(vector.subtract(wrist, elbow));
        return (Math.acos(vector.dot(upper, fore)) * 180) / Math.PI;
      }),
    ),
    armCrossover: both((side) =>
      Math.min(
        ...stride.map((body) =>
          wristFromMidline(body.arms[side].wrist, body.midHip, body.midShoulder, side, lengths.shoulderWidth),
        ),
      ),
    ),
    hipExtension: both((side) => {
      const { hip, knee: joint } = motion.at(startOf(side) + contactOf[side].contactTime).legs[side];
      return angleFromVertical([joint[0], joint[1]], [hip[0], hip[1]]);
    }),
    pelvicDrop: both((side) =>
      Math.max(
        ...duringStance(side).map((body) => {
          const other = side === 'left' ? 'right' : 'left';
          const [, y, z] = vector.subtract(body.legs[side].hip, body.legs[other].hip);
          return (Math.atan2(y, Math.abs(z)) * 180) / Math.PI;
        }),
      ),
    ),
    trunkSway: alone(Math.max(...sways) - Math.min(...sways)),
    stepWidth: alone(form.stepWidth * 100),
  };
}
