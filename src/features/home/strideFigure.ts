type Point = readonly [x: number, y: number];

/** One runner in profile, heading right, as lines; y down, the ground at 0, one unit per centimetre. */
export interface StrideFigure {
  readonly head: Point;
  readonly trunk: readonly Point[];
  readonly nearLeg: readonly Point[];
  readonly farLeg: readonly Point[];
  readonly nearArm: readonly Point[];
  readonly farArm: readonly Point[];
}

/** Angles of one leg over a stride that begins with its touch-down: an ordinary run at about 3 m/s, drawn by eye. */
const leg = [
  { at: 0, thigh: 25, knee: 14, foot: 8 },
  { at: 0.1, thigh: 21, knee: 36, foot: 0 },
  { at: 0.2, thigh: 8, knee: 36, foot: 0 },
  { at: 0.3, thigh: -8, knee: 20, foot: -28 },
  { at: 0.38, thigh: -20, knee: 14, foot: -58 },
  { at: 0.5, thigh: -8, knee: 58, foot: -76 },
  { at: 0.6, thigh: 12, knee: 94, foot: -72 },
  { at: 0.7, thigh: 29, knee: 100, foot: -44 },
  { at: 0.8, thigh: 38, knee: 66, foot: -12 },
  { at: 0.9, thigh: 34, knee: 24, foot: 6 },
  { at: 1, thigh: 25, knee: 14, foot: 8 },
] as const;

const length = { thigh: 44, shank: 43, foot: 21, trunk: 52, upperArm: 30, forearm: 27, neck: 23 };
const lean = 8;

/** A runner at a phase of the stride (0..1 from the near foot's touch-down), hips at `x`. */
export function strideFigure(phase: number, x: number): StrideFigure {
  const near = legAt(phase);
  const far = legAt((phase + 0.5) % 1);
  const lowest = Math.max(...near.map(([, y]) => y), ...far.map(([, y]) => y));
  const step = (phase % 0.5) / 0.5;
  // Off the ground for the last quarter of each step.
  const flight = step > 0.76 ? 5 * Math.sin((Math.PI * (step - 0.76)) / 0.24) : 0;
  const hip: Point = [x, -lowest - flight];
  const move = (points: readonly Point[]) => points.map(([px, py]): Point => [px + hip[0], py + hip[1]]);
  const shoulder = along(hip, 180 - lean, length.trunk);
  return {
    head: along(shoulder, 180 - lean - 6, length.neck),
    trunk: [hip, shoulder],
    nearLeg: move(near),
    farLeg: move(far),
    nearArm: arm(shoulder, (phase + 0.5) % 1),
    farArm: arm(shoulder, phase),
  };
}

/** Hip, knee, ankle, toe round a hip at the origin. */
function legAt(phase: number): Point[] {
  const next = leg.findIndex(({ at }) => at >= phase);
  const b = leg[Math.max(1, next)];
  const a = leg[Math.max(1, next) - 1];
  const t = (phase - a.at) / (b.at - a.at);
  const mix = (key: 'thigh' | 'knee' | 'foot') => a[key] + (b[key] - a[key]) * t;
  const knee = along([0, 0], mix('thigh'), length.thigh);
  const ankle = along(knee, mix('thigh') - mix('knee'), length.shank);
  return [[0, 0], knee, ankle, along(ankle, 90 + mix('foot'), length.foot)];
}

/** Swings with the other leg. */
function arm(shoulder: Point, phase: number): Point[] {
  const swing = -6 + 34 * Math.cos(2 * Math.PI * (phase + 0.12));
  const elbow = along(shoulder, swing, length.upperArm);
  return [shoulder, elbow, along(elbow, swing + 92, length.forearm)];
}

/** A point `distance` away; 0° points down, forward positive. */
function along([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + distance * Math.sin(angle), y + distance * Math.cos(angle)];
}
