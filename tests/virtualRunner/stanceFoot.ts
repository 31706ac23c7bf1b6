import type { FootShape } from './footShape.ts';
import { turnFootPoint } from './turnFootPoint.ts';

/**
 * When the heel (or the ball, for a forefoot landing) has come down flat, and when heel and ball rise again, share of
 * stance.
 */
const flatFrom = 0.4;
const heelRiseFrom = 0.45;
const ballRiseFrom = 0.72;
/** The toes' pitch at toe-off as a share of the foot's: the rest is bent at the ball. */
const toeShare = 0.5;

/** The foot while it is on the belt, in its own vertical plane. */
export interface FootPose {
  /** Ankle's place along the foot's line, relative to the landing point's place on the belt. */
  readonly forward: number;
  /** Ankle above the belt. */
  readonly up: number;
  /** Degrees, + toe up. */
  readonly pitch: number;
  /** How far the toes bend up against the foot at the ball, degrees. */
  readonly toeBend: number;
}

/**
 * The foot rolling over the belt: it lands at the stated angle on heel or ball, comes down flat, rests, rises about the
 * ball with flat toes, and at last about the toes' tip. The point it turns about never slips. The pitch curve's shape
 * follows a runner on a treadmill at 3 m/s (Hamner & Delp 2013, motion capture with force plates: 21, 8, 2, 0, 0, −1,
 * −4, −10, −21, −33, −45 degrees at every tenth of stance).
 *
 * @param phase 0 at initial contact, 1 at toe-off; it may run a little beyond, so that speeds can be taken at the ends.
 */
export function stanceFoot(shape: FootShape, landingPitch: number, toeOffPitch: number, phase: number): FootPose {
  const rise = (from: number, power: number) => Math.max(0, (phase - from) / (1 - from)) ** power;
  let pitch = toeOffPitch * rise(heelRiseFrom, 1.8);
  if (phase < flatFrom) pitch = landingPitch * (1 - phase / flatFrom) ** 3;
  const toePitch = toeOffPitch * toeShare * rise(ballRiseFrom, 2);

  const landing = landingPitch > 0 ? shape.heelSole : shape.ballSole;
  if (pitch > 0) {
    const turned = turnFootPoint(shape.heelSole, pitch);
    return { forward: shape.heelSole[0] - landing[0] - turned[0], up: -turned[1], pitch, toeBend: 0 };
  }
  // From the toes' tip, which rests, back to the ball and on to the ankle.
  const tipToBall = turnFootPoint([shape.ballSole[0] - shape.toeSole[0], 0], toePitch);
  const ball = turnFootPoint(shape.ballSole, pitch);
  return {
    forward: shape.toeSole[0] - landing[0] + tipToBall[0] - ball[0],
    up: tipToBall[1] - ball[1],
    pitch,
    toeBend: toePitch - pitch,
  };
}
