import type { Side } from '../../src/poseTrack/side.ts';
import { blazePosePoints } from './blazePosePoints.ts';
import { blendPoints } from './blendPoints.ts';
import type { Form } from './form.ts';
import type { Point3 } from './point3.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { seededRandom } from './seededRandom.ts';
import { variedForms } from './variedForms.ts';

/** One foot on the ground in a varied run, real seconds. */
export interface VariedContact {
  readonly side: Side;
  readonly initialContact: number;
  readonly toeOff: number;
}

/** A run in which no step is quite like the last. */
export interface VariedMotion {
  /** Every contact that begins in 0 … `until`, and one on either side. */
  readonly contacts: readonly VariedContact[];
  /** The 33 keypoints in the runner's world at a time in 0 … `until`. */
  points(time: number): Point3[];
}

/** Variants that the steps draw from: enough that the median of a film is not one of them. */
const variants = 10;

/**
 * Strings together steps that each belong to their own variant of the form. While a foot is on the ground the whole
 * body moves as this step's variant does; in the flight after it the body goes over to the next one. So each contact,
 * toe-off and posture at landing is exactly that of a stated form, and only in flight bones change their length a
 * little (less than 2 mm).
 *
 * @param until seconds of running, from 0.
 * @throws UnreachableForm when the form's numbers exclude each other.
 */
export function variedMotion(form: Form, seed: number, until: number): VariedMotion {
  const random = seededRandom(seed + 1);
  const motions = variedForms(form, variants, seed);
  const steps: (VariedContact & { readonly motion: RunnerMotion; readonly ownContact: number })[] = [];
  let time = form.firstRightContact - 240 / form.cadence;
  for (let n = 0; steps.length < 2 || steps[steps.length - 2].initialContact <= until; n += 1) {
    const motion = motions[Math.floor(random.even() * motions.length)];
    const { rhythm } = motion;
    if (!rhythm) throw new RangeError('Someone who stands has no steps.');
    const stance = rhythm.stances[n % 2 === 0 ? 0 : 1];
    steps.push({
      side: stance.side,
      initialContact: time,
      toeOff: time + stance.contactTime,
      motion,
      ownContact: motion.form.firstRightContact + stance.from,
    });
    time += stance.contactTime + stance.flightTime;
  }
  const at = (step: (typeof steps)[number], moment: number) =>
    blazePosePoints(step.motion.at(moment - step.initialContact + step.ownContact), form.body.height);
  return {
    contacts: steps.map(({ side, initialContact, toeOff }) => ({ side, initialContact, toeOff })),
    points(moment) {
      let n = steps.findLastIndex((step) => step.initialContact <= moment);
      n = Math.max(0, n);
      const step = steps[n];
      const next = steps[n + 1];
      if (!next || moment <= step.toeOff) return at(step, moment);
      const u = (moment - step.toeOff) / (next.initialContact - step.toeOff);
      return blendPoints(at(step, moment), at(next, moment), u * u * (3 - 2 * u));
    },
  };
}
