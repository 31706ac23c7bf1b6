import type { Side } from '../../src/poseTrack/side.ts';
import { clampedSpline } from './clampedSpline.ts';
import { footOutline } from './footOutline.ts';
import { footShape } from './footShape.ts';
import type { Form } from './form.ts';
import { kneeFlexion } from './kneeFlexion.ts';
import { legReach } from './legReach.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { Stance } from './rhythm.ts';
import { stanceAnkle } from './stanceAnkle.ts';
import { turnFootPoint } from './turnFootPoint.ts';
import { UnreachableForm } from './unreachableForm.ts';

const degrees = 180 / Math.PI;
const radians = Math.PI / 180;

/**
 * How the foot arrives: backwards at about half the belt's speed and almost level, its forward-most place about 30 ms
 * earlier (treadmill running at 2 and 3 m/s with force plates, Hamner & Delp 2013: heel and toe at 0.47–0.69 of belt
 * speed, heel falling 0.04–0.22 m/s, forward-most 29–51 ms before contact). The rest of the belt's speed is the impact.
 */
const landingSpeedShare = 0.55;
const landingFall = 0.15;
const foremostBefore = 0.03;

/** Knee flexion at toe-off that the push-off aims at; the same data have 24–30 degrees. A walker's knee yields more. */
const toeOffKnee = { running: 26, walking: 40 };
const toeOffPitchRange = [-72, -36] as const;
/** Less flexion than this is a locked knee. */
const leastKnee = 3;
/** Sole above the belt in mid-swing, at least; the arc of the foot around the other leg; metres. */
const leastClearance = 0.012;
const sideArc = 0.012;
/** The toes straighten within this time after toe-off, seconds. */
const toesRelaxWithin = 0.12;

/** Foot and leg at one moment. */
export interface LegPose {
  readonly ankle: Point3;
  /** Degrees against the flat foot, + toe up. */
  readonly pitch: number;
  /** How far the toes bend up against the sole at the ball, degrees. */
  readonly toeBend: number;
  readonly onGround: boolean;
}

/** What a leg needs to know: the hip joint over time (seconds from this foot's contact), in the world. */
interface LegTask {
  readonly form: Form;
  readonly lengths: Proportions;
  readonly side: Side;
  readonly stance: Stance;
  readonly strideTime: number;
  readonly hip: (sinceContact: number) => Point3;
}

/** One leg's motion over a stride, found from where the foot must be and how far the leg reaches. */
export interface LegMotion {
  /** @param sinceContact seconds since this foot's last contact, 0 to one stride. */
  at(sinceContact: number): LegPose;
  readonly kneeFlexionAtContact: number;
  readonly toeOffPitch: number;
}

/** @throws UnreachableForm when the leg is too short for the stated contact, or would be locked or squatting. */
export function legMotion({ form, lengths, side, stance, strideTime, hip }: LegTask): LegMotion {
  const { contactTime } = stance;
  const swingTime = strideTime - contactTime;
  const distance = (ankle: Point3, joint: Point3) =>
    Math.hypot(ankle[0] - joint[0], ankle[1] - joint[1], ankle[2] - joint[2]);
  const kneeAt = (ankle: Point3, since: number) => kneeFlexion(lengths, distance(ankle, hip(since)));

  const wanted = form.activity === 'walking' ? toeOffKnee.walking : toeOffKnee.running;
  const kneeAtToeOff = (pitch: number) =>
    kneeAt(stanceAnkle(form, lengths, side, contactTime, pitch)(contactTime).ankle, contactTime);
  let [low, high]: [number, number] = [toeOffPitchRange[0], toeOffPitchRange[1]];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    // A steeper foot lifts the ankle and bends the knee more; beyond reach counts as straight.
    if ((kneeAtToeOff(middle) || 0) > wanted) low = middle;
    else high = middle;
  }
  const toeOffPitch = (low + high) / 2;
  const onBelt = stanceAnkle(form, lengths, side, contactTime, toeOffPitch);

  const metres = (length: number) => `${length.toFixed(2)} m`;
  for (let i = 0; i <= 40; i += 1) {
    const since = (i / 40) * contactTime;
    const knee = kneeAt(onBelt(since).ankle, since);
    if (!(knee >= leastKnee)) {
      throw new UnreachableForm(
        `The ${side} leg is too short at ${Math.round((100 * i) / 40)} % of stance: hip to ankle would be ${metres(distance(onBelt(since).ankle, hip(since)))}, ` +
          `and a leg with a nearly straight knee spans ${metres(legReach(lengths, leastKnee))}. Overstride ${metres(form.overstride[side])}, contact ` +
          `${Math.round(contactTime * 1000)} ms and ${form.speed} m/s exclude each other: shorten the contact, slow the belt, or bend the knee more at contact.`,
      );
    }
    if (knee > 75) {
      throw new UnreachableForm(
        `The ${side} knee would bend by ${Math.round(knee)} degrees in stance: bounce less, or straighten it at contact.`,
      );
    }
  }

  const polar = (ankle: Point3, since: number) => {
    const joint = hip(since);
    return { angle: Math.atan2(ankle[0] - joint[0], joint[1] - ankle[1]), knee: kneeAt(ankle, since) * radians };
  };
  const shankPitch = (ankle: Point3, since: number) => {
    // In the sagittal plane: the thigh's and shank's triangle over the leg line.
    const { angle, knee } = polar(ankle, since);
    return (
      (angle - Math.atan2(lengths.thigh * Math.sin(knee), lengths.shank + lengths.thigh * Math.cos(knee))) * degrees
    );
  };
  const moment = 0.001;
  const takingOff = onBelt(contactTime);
  const justBefore = onBelt(contactTime - moment);
  const start = polar(takingOff.ankle, contactTime);
  const startBefore = polar(justBefore.ankle, contactTime - moment);

  const landed = onBelt(0);
  const pitchRate = ((onBelt(moment).pitch - landed.pitch) / moment) * 0.6;
  const pitchBefore = landed.pitch - pitchRate * moment;
  const shape = footShape(lengths);
  const pivot = landed.pitch > 0 ? shape.heelSole : shape.ballSole;
  const pivotNow = turnFootPoint(pivot, landed.pitch);
  const pivotBefore = turnFootPoint(pivot, pitchBefore);
  const ankleBefore: Point3 = [
    landed.ankle[0] + landingSpeedShare * form.speed * moment + pivotNow[0] - pivotBefore[0],
    landed.ankle[1] + landingFall * moment + pivotNow[1] - pivotBefore[1],
    landed.ankle[2],
  ];
  const end = polar(landed.ankle, strideTime);
  const endBefore = polar(ankleBefore, strideTime - moment);
  const slope = (after: number, before: number) => ((after - before) / moment) * swingTime;

  const foremost = 1 - foremostBefore / swingTime;
  const angleSlopeAtEnd = slope(end.angle, endBefore.angle);
  const sweep = end.angle - start.angle;
  const legAngle = clampedSpline(
    [
      [0, start.angle],
      [0.5, start.angle + 0.06 * sweep],
      [0.7, start.angle + 0.66 * sweep],
      [foremost, end.angle - (angleSlopeAtEnd * (1 - foremost)) / 2],
      [1, end.angle],
    ],
    slope(start.angle, startBefore.angle),
    angleSlopeAtEnd,
  );
  const peakKnee = (form.activity === 'walking' ? 64 : Math.min(125, Math.max(75, 60 + 13.5 * form.speed))) * radians;
  const kneeSlopes = [slope(start.knee, startBefore.knee), slope(end.knee, endBefore.knee)] as const;
  const kneeFolding = (late: number) =>
    clampedSpline(
      [
        [0, start.knee],
        [0.41, peakKnee],
        [0.7, late * peakKnee],
        [foremost, Math.max(leastKnee * radians, end.knee - 4 * radians)],
        [1, end.knee],
      ],
      ...kneeSlopes,
    );
  const flexionAtToeOff = takingOff.pitch - shankPitch(takingOff.ankle, contactTime);
  const flexionAtContact = landed.pitch - shankPitch(landed.ankle, strideTime);
  // The push ends with the contact: the ankle stops extending within a few hundredths of a second.
  const ankleFlexion = clampedSpline(
    [
      [0, flexionAtToeOff],
      [0.15, Math.min(flexionAtToeOff, -8)],
      [0.5, 3],
      [0.8, Math.max(5, flexionAtContact)],
      [1, flexionAtContact],
    ],
    0.25 * slope(flexionAtToeOff, justBefore.pitch - shankPitch(justBefore.ankle, contactTime - moment)),
    slope(flexionAtContact, pitchBefore - shankPitch(ankleBefore, strideTime - moment)),
  );

  const sign = side === 'right' ? 1 : -1;
  const swinging = (since: number, knee: (u: number) => number): LegPose => {
    const u = (since - contactTime) / swingTime;
    const joint = hip(since);
    // Sideways the foot goes from one place on the belt to the next in a small arc outwards.
    const z =
      takingOff.ankle[2] +
      (landed.ankle[2] - takingOff.ankle[2]) * eased(u) +
      sign * sideArc * Math.sin(Math.PI * u) ** 2;
    const reach = legReach(lengths, knee(u) * degrees);
    const inPlane = Math.sqrt(reach * reach - (z - joint[2]) ** 2);
    const angle = legAngle(u);
    const ankle: Point3 = [joint[0] + inPlane * Math.sin(angle), joint[1] - inPlane * Math.cos(angle), z];
    const relaxing = eased(1 - (since - contactTime) / toesRelaxWithin);
    const preparing = eased((u - 0.6) / 0.35);
    return {
      ankle,
      pitch: ankleFlexion(u) + shankPitch(ankle, since),
      toeBend: takingOff.toeBend * relaxing + landed.toeBend * preparing,
      onGround: false,
    };
  };
  const clearsBelt = (knee: (u: number) => number) => {
    for (let u = 0.02; u < 0.99; u += 0.02) {
      const { ankle, pitch, toeBend } = swinging(contactTime + u * swingTime, knee);
      const { heelSole, ballSole, toeSole } = footOutline(shape, pitch, toeBend);
      const least = leastClearance * Math.min(1, (u / 0.15) ** 2, ((1 - u) / 0.3) ** 2);
      if (ankle[1] + Math.min(heelSole[1], ballSole[1], toeSole[1]) < least) return false;
    }
    return true;
  };
  // The knee stays folded as late as it takes to carry the foot over the belt.
  let folding = kneeFolding(0.6);
  for (let late = 0.6; !clearsBelt(folding); late += 0.02) {
    if (late > 1.1) throw new UnreachableForm(`The ${side} foot cannot swing forward clear of the belt.`);
    folding = kneeFolding(late);
  }

  return {
    kneeFlexionAtContact: kneeAt(landed.ankle, 0),
    toeOffPitch,
    at(since) {
      if (since <= contactTime) {
        return { ...onBelt(since), onGround: true };
      }
      return swinging(since, folding);
    },
  };
}

/** 0 below 0, 1 above 1, and a smooth step between. */
function eased(u: number): number {
  const within = Math.min(1, Math.max(0, u));
  return within * within * (3 - 2 * within);
}
