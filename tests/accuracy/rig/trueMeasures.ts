import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { Side } from '../../../src/poseTrack/side.ts';
import { median } from '../../../src/signal/median.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { vector } from '../../virtualRunner/vector.ts';
import { wristFromMidline } from '../../virtualRunner/wristFromMidline.ts';
import { pitch } from './pitch.ts';
import type { Subject } from './subject.ts';
import { trunkAngles } from './trunkAngles.ts';

/** What is true of one measure in one run; sides where the measure has them. */
export interface TrueValue {
  readonly value: number;
  readonly left: number | null;
  readonly right: number | null;
}

/** Measures with a truth; what can't be known of the subject or from this side is absent. */
export type TrueMeasures = Partial<Record<MeasureId, TrueValue>>;

const degrees = 180 / Math.PI;
/**
 * The posture at landing is read so long before touch-down, where it is on its plateau (definition of the measures).
 */
const beforeContact = 0.01;
/** The foot lies flat in this part of stance. */
const flatStance = [0.3, 0.5] as const;
const samplesPerStep = 60;

/**
 * Every measure by its definition, from the true points in space and the true contacts alone.
 *
 * @param side the one nearer to the camera: measures of a single leg or arm are its own. Null in front and rear views.
 */
export function trueMeasures(subject: Subject, side: Side | null): TrueMeasures {
  const { from, to } = subject;
  const inside = subject.contacts.filter(({ initialContact: t }) => t >= from && t <= to);
  const known = inside.filter(({ toeOff }) => toeOff !== null && toeOff <= to);
  const measures: TrueMeasures = {};
  const add = (id: MeasureId, value: TrueValue | null) => {
    if (value && Number.isFinite(value.value) && !subject.unknown.includes(id)) measures[id] = value;
  };
  const alone = (values: readonly number[]): TrueValue | null =>
    values.length > 0 ? { value: median(values), left: null, right: null } : null;
  /** One value for each contact: the near side's median, or the mean of both sides' where no side is near or it is of both. */
  const ofContacts = (read: (contact: Known) => number, isOfBoth = false): TrueValue | null => {
    const each = (one: Side) => {
      const values = known.filter((contact) => contact.side === one).map((contact) => read(contact as Known));
      return values.length > 0 ? median(values) : null;
    };
    const left = each('left');
    const right = each('right');
    const value =
      side && !isOfBoth ? { left, right }[side] : left !== null && right !== null ? (left + right) / 2 : null;
    return value === null ? null : { value, left, right };
  };
  const at = (time: number) => body(subject.points(time));

  const steps = inside.slice(1).map((contact, i) => [inside[i].initialContact, contact.initialContact] as const);
  const strides = inside.slice(2).map((contact, i) => [inside[i].initialContact, contact.initialContact] as const);
  if (steps.length < 1) return measures;
  const during = ([start, end]: readonly [number, number], count = samplesPerStep) =>
    Array.from({ length: count }, (_, i) => at(start + ((i + 0.5) / count) * (end - start)));
  const bodies = steps.map((step) => during(step));
  const strideBodies = bodies.slice(1).map((step, i) => [...bodies[i], ...step]);
  const meanOf = (read: (one: Body) => number) =>
    alone(strideBodies.map((stride) => stride.reduce((sum, one) => sum + read(one), 0) / stride.length));
  const rangeOf = (read: (one: Body) => number) =>
    alone(strideBodies.map((stride) => Math.max(...stride.map(read)) - Math.min(...stride.map(read))));

  const first = inside[0].initialContact;
  const last = inside[inside.length - 1].initialContact;
  add('cadence', { value: (60 * (inside.length - 1)) / (last - first), left: null, right: null });
  add(
    'forwardLean',
    meanOf((one) => trunkAngles(one).lean),
  );
  add(
    'headPosition',
    meanOf((one) => trunkAngles(one).neck),
  );
  if (subject.speed !== null && strides.length > 0) {
    const { speed } = subject;
    add('strideLength', alone(strides.map(([start, end]) => speed * (end - start))));
  }
  const footPitch = (one: Body, which: Side) => {
    const { heel, toe } = one.legs[which];
    return Math.atan2(toe[1] - heel[1], Math.hypot(toe[0] - heel[0], toe[2] - heel[2])) * degrees;
  };
  add(
    'footStrike',
    ofContacts(({ side: which, initialContact, toeOff }) => {
      const flat = Array.from({ length: 9 }, (_, i) => {
        const phase = flatStance[0] + (i / 8) * (flatStance[1] - flatStance[0]);
        return footPitch(at(initialContact + phase * (toeOff - initialContact)), which);
      });
      return footPitch(at(initialContact - beforeContact), which) - median(flat);
    }),
  );
  const landing = (read: (one: Body, leg: Leg) => number) =>
    ofContacts(({ side: which, initialContact }) => {
      const one = at(initialContact - beforeContact);
      return read(one, one.legs[which]);
    });
  add(
    'overstride',
    landing((one, leg) => (leg.ankle[0] - one.midHip[0]) / subject.legLength),
  );
  add(
    'shankAngle',
    landing((_, leg) => Math.atan2(leg.ankle[0] - leg.knee[0], leg.knee[1] - leg.ankle[1]) * degrees),
  );
  add(
    'kneeFlexionAtContact',
    landing((_, leg) => knee(leg)),
  );
  add(
    'peakKneeFlexion',
    ofContacts(({ side: which, initialContact, toeOff }) =>
      Math.max(
        ...during([initialContact, initialContact + 0.8 * (toeOff - initialContact)], 40).map((one) =>
          knee(one.legs[which]),
        ),
      ),
    ),
  );
  add(
    'hipExtension',
    ofContacts(({ side: which, toeOff }) => {
      const leg = at(toeOff).legs[which];
      return Math.atan2(leg.hip[0] - leg.knee[0], leg.hip[1] - leg.knee[1]) * degrees;
    }),
  );
  add(
    'groundContactTime',
    ofContacts((contact) => 1000 * (contact.toeOff - contact.initialContact), true),
  );
  const flights = known.flatMap((contact) => {
    const next = inside[inside.indexOf(contact) + 1];
    return next ? [1000 * (next.initialContact - (contact as Known).toeOff)] : [];
  });
  add('flightTime', alone(flights));
  const strideMs = strides.length > 0 ? 1000 * median(strides.map(([start, end]) => end - start)) : Number.NaN;
  add(
    'dutyFactor',
    ofContacts((contact) => (100 * 1000 * (contact.toeOff - contact.initialContact)) / strideMs, true),
  );
  add(
    'verticalOscillation',
    alone(
      bodies.map((step) => {
        const heights = step.map((one) => one.midHip[1] * 100);
        return Math.max(...heights) - Math.min(...heights);
      }),
    ),
  );
  if (side) {
    add(
      'elbowAngle',
      meanOf((one) => elbow(one.arms[side])),
    );
    add(
      'armSwing',
      rangeOf(({ arms, midHip, midShoulder }) => {
        const { shoulder, elbow: joint } = arms[side];
        return pitch(joint, shoulder) - pitch(midHip, midShoulder);
      }),
    );
  } else {
    add(
      'trunkSway',
      rangeOf(({ midHip, midShoulder }) => {
        return Math.atan2(midShoulder[2] - midHip[2], midShoulder[1] - midHip[1]) * degrees;
      }),
    );
    add(
      'pelvicDrop',
      ofContacts(({ side: which, initialContact, toeOff }) => {
        const other = which === 'left' ? 'right' : 'left';
        const drops = during([initialContact, toeOff], 40).map(({ legs }) => {
          const [, y, z] = vector.subtract(legs[which].hip, legs[other].hip);
          return Math.atan2(y, Math.abs(z)) * degrees;
        });
        return Math.max(...drops);
      }),
    );
    const feet = known.map((contact) => {
      const middle = contact.initialContact + 0.42 * ((contact as Known).toeOff - contact.initialContact);
      const leg = at(middle).legs[contact.side];
      return { side: contact.side, place: (leg.ankle[2] + leg.heel[2]) / 2 };
    });
    add(
      'stepWidth',
      alone(
        feet.slice(1).flatMap((foot, i) => {
          if (foot.side === feet[i].side) return [];
          return [100 * (foot.side === 'right' ? foot.place - feet[i].place : feet[i].place - foot.place)];
        }),
      ),
    );
    const shoulderWidth = median(
      bodies.flat().map((one) => vector.distance(one.arms.left.shoulder, one.arms.right.shoulder)),
    );
    const crossing = (which: Side) =>
      median(
        strideBodies.map((stride) =>
          Math.min(
            ...stride.map((one) =>
              wristFromMidline(one.arms[which].wrist, one.midHip, one.midShoulder, which, shoulderWidth),
            ),
          ),
        ),
      );
    if (strideBodies.length > 0) {
      const left = crossing('left');
      const right = crossing('right');
      add('armCrossover', { value: Math.min(left, right), left, right });
    }
  }
  return measures;
}

interface Known {
  readonly side: Side;
  readonly initialContact: number;
  readonly toeOff: number;
}

type Leg = Readonly<Record<'hip' | 'knee' | 'ankle' | 'heel' | 'toe', Point3>>;
type Arm = Readonly<Record<'shoulder' | 'elbow' | 'wrist', Point3>>;

interface Body {
  readonly midHip: Point3;
  readonly midShoulder: Point3;
  readonly midEar: Point3;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly arms: Readonly<Record<Side, Arm>>;
}

function body(points: readonly Point3[]): Body {
  const leg = (side: Side): Leg => ({
    hip: points[Keypoint[`${side}Hip`]],
    knee: points[Keypoint[`${side}Knee`]],
    ankle: points[Keypoint[`${side}Ankle`]],
    heel: points[Keypoint[`${side}Heel`]],
    toe: points[Keypoint[`${side}FootIndex`]],
  });
  const arm = (side: Side): Arm => ({
    shoulder: points[Keypoint[`${side}Shoulder`]],
    elbow: points[Keypoint[`${side}Elbow`]],
    wrist: points[Keypoint[`${side}Wrist`]],
  });
  return {
    midHip: vector.middle(points[Keypoint.leftHip], points[Keypoint.rightHip]),
    midShoulder: vector.middle(points[Keypoint.leftShoulder], points[Keypoint.rightShoulder]),
    midEar: vector.middle(points[Keypoint.leftEar], points[Keypoint.rightEar]),
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
  };
}

function between(a: Point3, b: Point3): number {
  return Math.acos(vector.dot(vector.normalise(a), vector.normalise(b))) * degrees;
}

function knee({ hip, knee: joint, ankle }: Leg): number {
  return between(vector.subtract(joint, hip), vector.subtract(ankle, joint));
}

function elbow({ shoulder, elbow: joint, wrist }: Arm): number {
  return between(vector.subtract(shoulder, joint), vector.subtract(wrist, joint));
}
