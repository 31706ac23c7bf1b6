import type { Body } from './body.ts';
import type { Camera } from './camera.ts';
import { cameras } from './cameras.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';
import { runnerMotion } from './runnerMotion.ts';
import { seededRandom } from './seededRandom.ts';
import { UnreachableForm } from './unreachableForm.ts';

/** Where a drawn runner is filmed from. */
export type DrawnView = 'right' | 'left' | 'rear' | 'front';

const looks = {
  skin: ['#f0cdb2', '#e0b388', '#c68f6a', '#8d5a3b', '#5c3a28'],
  hair: ['#17130f', '#5a3a2a', '#a8582e', '#d0a867', '#9a9a98'],
  hairStyle: ['short', 'ponytail', 'cap'],
  shirt: ['#c9506b', '#e8b83e', '#5b7fb8', '#4c8a5b', '#f0efec', '#2b2f38', '#d8d5cd', '#35507a'],
  sleeves: ['short', 'none', 'long'],
  shorts: ['#2f3440', '#33415c', '#7a3550', '#8a8d93', '#2e6b52', '#c65b7c'],
  legwear: ['shorts', 'tights'],
  shoes: ['#f4f1ec', '#30343b', '#d6456a', '#3b6fb0', '#f0d24a', '#8fd0c0'],
  soles: ['#4fb3a5', '#f0efe9', '#3a3f47', '#e2503f'],
} as const;
/** A number nobody can run with is drawn again; more often than this means that the ranges are wrong. */
const mostTries = 500;

/**
 * A runner drawn at random from the ranges that recreational runners fill, with a camera as people place them: the same
 * for the same seed. Nothing is tied to anything else but what a body ties: speed, cadence and contact time go
 * together.
 *
 * @param own somebody's body, who then runs in drawn ways.
 */
export function drawnRunner(
  seed: number,
  view: DrawnView,
  own?: Body,
): { readonly form: Form; readonly camera: Camera } {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random.even();
  const one = <T>(choices: readonly T[]): T => choices[Math.floor(random.even() * choices.length)];
  const both = (low: number, high: number) => {
    const value = between(low, high);
    return { left: value, right: value };
  };
  for (let n = 0; n < mostTries; n += 1) {
    const drawn: Body = {
      height: between(1.56, 1.94),
      build: between(0.86, 1.2),
      legs: between(0.97, 1.03),
      shoulders: between(0.92, 1.06),
      hips: between(0.97, 1.12),
      skin: one(looks.skin),
      hair: one(looks.hair),
      hairStyle: one(looks.hairStyle),
      shirt: one(looks.shirt),
      sleeves: one(looks.sleeves),
      shorts: one(looks.shorts),
      legwear: one(looks.legwear),
      shoes: one(looks.shoes),
      soles: one(looks.soles),
    };
    const body = own ?? drawn;
    const speed = between(2.2, 3.8);
    const cadence = 163 + 8 * (speed - 2.8) + between(-14, 16);
    // Duty factors of recreational runners: 32 to 40 % (science of treadmill running at 2–4 m/s).
    const contactMs = (between(0.32, 0.4) * 120_000) / cadence;
    const form: Form = {
      ...forms.clean,
      body,
      speed,
      cadence,
      contactTimeMs: { left: contactMs, right: contactMs },
      firstRightContact: between(0.05, 0.35),
      footAngle: both(-8, 22),
      overstride: both(0.1, 0.26),
      kneeFlexionAtContact: between(8, 20),
      lean: between(-1, 16),
      neck: between(2, 28),
      gaze: between(-4, 14),
      elbow: both(65, 125),
      armCrossing: both(-0.3, 0.3),
      armSwing: between(35, 75),
      stepWidth: between(-0.03, 0.13),
      toeOut: between(0, 14),
      pelvicDrop: between(1, 10),
      trunkSway: between(0.4, 5),
      pelvisTurn: between(3, 8),
      shoulderTurn: between(4, 13),
    };
    const azimuth = { right: 90, left: 270, rear: 180, front: 0 }[view];
    const camera: Camera = {
      ...cameras.rightSide,
      azimuth: azimuth + between(-12, 12),
      // Near enough that the body fills most of the picture, far enough that feet and head stay in it.
      distance: body.height * between(1.85, 2.3),
      height: between(0.6, 1.25),
      aim: [0, 0.52 * body.height, 0],
      roll: between(-2, 2),
      fieldOfView: 37,
    };
    try {
      runnerMotion(form);
      return { form, camera };
    } catch (error) {
      if (!(error instanceof UnreachableForm)) throw error;
    }
  }
  throw new Error(`No runner can be drawn for seed ${seed}: the ranges exclude each other.`);
}
