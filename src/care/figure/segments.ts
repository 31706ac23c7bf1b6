/** A person 1.72 m tall. */
const height = 1.72;

/**
 * Lengths of the figure's segments, metres, as shares of height from Drillis & Contini (1966) as printed in Winter,
 * Biomechanics and Motor Control of Human Movement, figure 4.1. Hips and shoulders are the distances of the joints.
 */
export const segments = {
  thigh: 0.245 * height,
  shank: 0.246 * height,
  hipWidth: 0.1 * height,
  trunk: 0.288 * height,
  shoulderWidth: 0.205 * height,
  upperArm: 0.186 * height,
  forearm: 0.146 * height,
  hand: 0.085 * height,
  /** Ankle joint above the ground in a shoe. */
  ankle: 0.039 * height + 0.022,
  /** Along the sole from below the ankle: back to the heel's end, forward to the ball and to the tip. */
  heel: -0.055,
  ball: 0.125,
  toe: 0.19,
  /** Mid-shoulder to where the skull turns, and from there to its middle, up and forward. */
  neck: 0.085,
  skull: [0.03, 0.105, 0],
} as const;

/** Half the thickness of limbs at their joints, metres: what lies on the floor lies this far above it. */
export const girths = {
  hip: 0.082,
  thighMiddle: 0.078,
  knee: 0.056,
  calf: 0.056,
  ankle: 0.036,
  heel: 0.03,
  ball: 0.026,
  toe: 0.022,
  shoulder: 0.055,
  elbow: 0.038,
  wrist: 0.027,
  hand: 0.031,
  finger: 0.019,
  neck: 0.052,
} as const;

/** Half the skull: ahead, up, aside. */
export const skullSize = [0.098, 0.118, 0.078] as const;

/**
 * The trunk in slices from the fold of the buttocks to the neck: how far up between mid-hip (0) and mid-shoulder (1),
 * half depth and half width, and how far its middle lies ahead of the line between.
 */
export const trunkSlices: readonly {
  readonly up: number;
  readonly deep: number;
  readonly wide: number;
  readonly ahead: number;
}[] = [
  { up: -0.13, deep: 0.085, wide: 0.125, ahead: -0.012 },
  { up: 0, deep: 0.112, wide: 0.158, ahead: -0.016 },
  { up: 0.16, deep: 0.104, wide: 0.15, ahead: -0.008 },
  { up: 0.3, deep: 0.092, wide: 0.134, ahead: 0.004 },
  { up: 0.45, deep: 0.089, wide: 0.13, ahead: 0.008 },
  { up: 0.6, deep: 0.098, wide: 0.142, ahead: 0.006 },
  { up: 0.76, deep: 0.107, wide: 0.158, ahead: 0.004 },
  { up: 0.9, deep: 0.098, wide: 0.165, ahead: 0 },
  { up: 1, deep: 0.072, wide: 0.145, ahead: -0.006 },
  { up: 1.06, deep: 0.054, wide: 0.075, ahead: -0.004 },
];
