import { readBeforeContact } from '../../heuristics/body/atContacts.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { alignAhead, angle, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { carriedOn, moved, type Place } from './plane.ts';
import { sampleNear } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** How long round its moment an angle of the leg is drawn with its number, real seconds to either side. */
const readable = 0.045;

/** How faint the leg is drawn between its moments. */
const between = 0.5;

/** The near leg in one frame. */
interface Leg {
  readonly hip: Place;
  readonly knee: Place;
  readonly ankle: Place;
  readonly role: ShapeRole;
  readonly isUncertain: boolean;
  /** Of the trunk, pixels. */
  readonly unit: number;
}

/** How one angle of the leg is drawn: its lines always, the angle and its number at its moments only. */
interface LegAngle {
  readonly lines: (leg: Leg) => Shape[];
  /** The two ends of the angle and where it is, and where its number stands. */
  readonly angle: (leg: Leg) => { at: Place; ends: readonly [Place, Place]; radius: number; text: Place };
}

/** The near shank against the vertical as the foot lands. */
export function shankDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { axes } = asked;
  const top = ({ ankle, unit }: Leg) => moved(ankle, axes, { down: -1.15 * unit });
  return legDrawing(asked, readBeforeContact, {
    lines: (leg) => [line('reference', [leg.ankle, top(leg)]), limb(leg, [leg.ankle, leg.knee])],
    angle: (leg) => ({
      at: leg.ankle,
      ends: [top(leg), leg.knee],
      radius: 0.6 * leg.unit,
      text: moved(leg.ankle, axes, { ahead: 0.14 * leg.unit, down: -0.62 * leg.unit }),
    }),
  });
}

/** The bend of the near knee as the foot lands. */
export function kneeAtLandingDrawing(asked: AskedMeasure): MeasureDrawing | null {
  return legDrawing(asked, readBeforeContact, kneeBend(asked));
}

/** The greatest bend of the near knee while its foot stands. */
export function kneeInStanceDrawing(asked: AskedMeasure): MeasureDrawing | null {
  return legDrawing(asked, 0, kneeBend(asked));
}

/** The near thigh behind the vertical as the foot leaves. */
export function pushOffDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { axes } = asked;
  const below = ({ hip, unit }: Leg) => moved(hip, axes, { down: 1.15 * unit });
  return legDrawing(asked, 0, {
    lines: (leg) => [line('reference', [leg.hip, below(leg)]), limb(leg, [leg.hip, leg.knee])],
    angle: (leg) => ({
      at: leg.hip,
      ends: [below(leg), leg.knee],
      radius: 0.6 * leg.unit,
      text: moved(leg.hip, axes, { ahead: 0.12 * leg.unit, down: 0.72 * leg.unit }),
    }),
  });
}

/** Knee flexion is the angle between the shank and the thigh carried on beyond the knee. */
function kneeBend({ axes }: AskedMeasure): LegAngle {
  const on = ({ hip, knee }: Leg) => carriedOn(hip, knee, 0.75);
  return {
    lines: (leg) => [line('reference', [leg.knee, on(leg)]), limb(leg, [leg.hip, leg.knee, leg.ankle])],
    angle: (leg) => ({
      at: leg.knee,
      ends: [on(leg), leg.ankle],
      radius: 0.45 * leg.unit,
      text: moved(leg.knee, axes, { ahead: 0.28 * leg.unit }),
    }),
  };
}

function limb(leg: Leg, places: readonly Place[]): Shape {
  return line(leg.role, places, { isUncertain: leg.isUncertain });
}

/** @param before How long before the sample's time the leg is read, real seconds. */
function legDrawing(asked: AskedMeasure, before: number, drawn: LegAngle): MeasureDrawing | null {
  const { track, analysis, near, facing, sample, measurement, strideSeconds, figure } = asked;
  if (near === null) return null;
  const { times } = track;
  const early = before * analysis.timeScale;
  const moment = sample.time - early;
  const shapes = (frame: number): Shape[] => {
    const leg = legIn(asked, frame);
    if (!leg) return [];
    const now = sampleNear(measurement.samples, sample, times[frame] + early, strideSeconds / 2);
    const isMoment =
      now !== null &&
      (nearestFrame(times, now.time - early) === frame ||
        Math.abs(now.time - early - times[frame]) <= readable * analysis.timeScale);
    const lines = drawn.lines(leg);
    if (!now || !isMoment) return lines.map((shape) => ({ ...shape, strength: between }));
    const { at, ends, radius, text } = drawn.angle(leg);
    return [
      ...lines,
      angle(leg.role, at, ends, radius, { isUncertain: leg.isUncertain }),
      ...dots('joint', [at], {}),
      number(leg.role, text, figure(now.value, leg.isUncertain), alignAhead(facing)),
    ];
  };
  return {
    frame: nearestFrame(times, moment),
    from: moment - 0.35 * strideSeconds,
    to: moment + 0.65 * strideSeconds,
    own: sample.value,
    strip: null,
    shapes,
  };
}

function legIn({ track, near }: AskedMeasure, frame: number): Leg | null {
  if (near === null) return null;
  const keypoints = legKeypoints(near);
  const [hip, knee, ankle] = [keypoints.hip, keypoints.knee, keypoints.ankle].map((k) => bodyPoint(track, frame, k));
  const trunk = trunkIn(track, frame);
  if (!hip || !knee || !ankle || !trunk) return null;
  return {
    hip,
    knee,
    ankle,
    role: near === 'left' ? 'contactLeft' : 'contactRight',
    isUncertain: isUncertain(track, frame, keypoints.hip, keypoints.knee, keypoints.ankle),
    unit: trunk.length,
  };
}
