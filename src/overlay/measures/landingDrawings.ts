import { readBeforeContact } from '../../heuristics/body/atContacts.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { alignAhead, angle, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { apart, moved } from './plane.ts';
import { sampleDuring } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** When before touch-down the pitch of the foot is read, in the middle, real seconds. */
const pitchBefore = 0.015;

/** How long the pitch of a foot that lands stays on the picture, real seconds. */
const pitchShown = 0.07;

/** Of a stride a foot stands about this share. */
const standing = 0.36;

/**
 * How far ahead of the hips the near foot lands. The mark goes on with the hips while the foot stays down, so that it
 * can be read in any frame of the contact.
 */
export function overstrideDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, analysis, near, axes, figure, measurement, sample, strideSeconds } = asked;
  if (near === null) return null;
  const { times } = track;
  const early = readBeforeContact * analysis.timeScale;
  const { ankle: ankleKeypoint } = legKeypoints(near);
  const role = roleOf(near);
  const shapes = (frame: number): Shape[] => {
    const step =
      frame === nearestFrame(times, sample.time - early)
        ? sample
        : sampleDuring(measurement.samples, sample, times[frame] + early, standing * strideSeconds);
    const trunk = trunkIn(track, frame);
    if (!step || !trunk) return [];
    const landed = nearestFrame(times, step.time - early);
    const ankle = bodyPoint(track, landed, ankleKeypoint);
    const hipThen = bodyPoint(track, landed, Keypoint.leftHip, Keypoint.rightHip);
    if (!ankle || !hipThen) return [];
    const reach = apart(hipThen, ankle, axes);
    const below = moved(trunk.hip, axes, { down: reach.down });
    const end = moved(below, axes, { ahead: reach.ahead });
    const isUnsure = isUncertain(track, landed, ankleKeypoint);
    // Below the foot: beside the line a small picture has no room that is not the line's.
    const at = moved(below, axes, { ahead: reach.ahead / 2, down: 0.36 * trunk.length });
    return [
      line('reference', [trunk.hip, moved(below, axes, { down: 0.12 * trunk.length })]),
      line(role, [below, end], { isUncertain: isUnsure }),
      ...dots('joint', [trunk.hip]),
      ...dots(role, [end]),
      number(role, at, figure(step.value, isUnsure), 'middle'),
    ];
  };
  return landingDrawing(asked, early, shapes);
}

/** The pitch of the near foot against the ground as it lands. */
export function footStrikeDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, analysis, near, axes, facing, figure, measurement, sample } = asked;
  if (near === null) return null;
  const { times } = track;
  const early = pitchBefore * analysis.timeScale;
  const { heel: heelKeypoint, toe: toeKeypoint } = legKeypoints(near);
  const role = roleOf(near);
  const shapes = (frame: number): Shape[] => {
    const step =
      frame === nearestFrame(times, sample.time - early)
        ? sample
        : sampleDuring(measurement.samples, sample, times[frame] + 2 * early, pitchShown * analysis.timeScale);
    const heel = bodyPoint(track, frame, heelKeypoint);
    const toe = bodyPoint(track, frame, toeKeypoint);
    const trunk = trunkIn(track, frame);
    if (!step || !heel || !toe || !trunk) return [];
    // The toe point lies inside the shoe and the heel point low: the sole is drawn as it was measured, their constant
    // mistake taken off.
    const pitch = (step.value * Math.PI) / 180;
    const foot = Math.max(0.3 * trunk.length, 1.15 * Math.hypot(toe[0] - heel[0], toe[1] - heel[1]));
    const tip = moved(heel, axes, { ahead: foot * Math.cos(pitch), down: -foot * Math.sin(pitch) });
    const ground = moved(heel, axes, { ahead: 1.8 * foot });
    const manner = { isUncertain: isUncertain(track, frame, heelKeypoint, toeKeypoint) };
    return [
      line('reference', [moved(heel, axes, { ahead: -0.3 * foot }), ground]),
      line(role, [heel, tip], manner),
      angle(role, heel, [ground, tip], 1.3 * foot, manner),
      ...dots('joint', [heel]),
      number(
        role,
        moved(heel, axes, { ahead: 1.5 * foot, down: -0.3 * trunk.length }),
        figure(step.value, manner.isUncertain),
        alignAhead(facing),
      ),
    ];
  };
  return landingDrawing(asked, early, shapes);
}

function landingDrawing(
  { track, sample, strideSeconds }: AskedMeasure,
  early: number,
  shapes: MeasureDrawing['shapes'],
): MeasureDrawing {
  return {
    frame: nearestFrame(track.times, sample.time - early),
    from: sample.time - 0.35 * strideSeconds,
    to: sample.time + 0.65 * strideSeconds,
    own: sample.value,
    strip: null,
    shapes,
  };
}

function roleOf(side: 'left' | 'right'): ShapeRole {
  return side === 'left' ? 'contactLeft' : 'contactRight';
}
