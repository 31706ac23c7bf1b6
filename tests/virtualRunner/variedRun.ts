import type { Side } from '../../src/poseTrack/side.ts';
import type { Form } from './form.ts';
import type { Proportions } from './proportions.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { seededRandom } from './seededRandom.ts';
import type { Skeleton } from './skeleton.ts';
import { variedForms } from './variedForms.ts';

/** One foot on the ground in a varied run, real seconds. */
export interface VariedContact {
  readonly side: Side;
  readonly initialContact: number;
  readonly toeOff: number;
}

/** A body on its way from one pose to another: `to` is null while it is in `from` alone. */
export interface PoseBetween {
  readonly from: Skeleton;
  readonly to: Skeleton | null;
  /** 0 = `from`, 1 = `to`. */
  readonly share: number;
}

/** A run in which no step is quite like the last. */
export interface VariedRun {
  /** The stated form's own lengths: every variant has them. */
  readonly lengths: Proportions;
  /** Every contact that begins in 0 … `until`, and one on either side. */
  readonly contacts: readonly VariedContact[];
  /** @param time seconds in 0 … `until`. */
  at(time: number): PoseBetween;
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
export function variedRun(form: Form, seed: number, until: number): VariedRun {
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
  const pose = (step: (typeof steps)[number], moment: number) =>
    step.motion.at(moment - step.initialContact + step.ownContact);
  return {
    lengths: motions[0].lengths,
    contacts: steps.map(({ side, initialContact, toeOff }) => ({ side, initialContact, toeOff })),
    at(moment) {
      const n = Math.max(
        0,
        steps.findLastIndex((step) => step.initialContact <= moment),
      );
      const step = steps[n];
      const next = steps[n + 1];
      if (!next || moment <= step.toeOff) return { from: pose(step, moment), to: null, share: 0 };
      const u = (moment - step.toeOff) / (next.initialContact - step.toeOff);
      return { from: pose(step, moment), to: pose(next, moment), share: u * u * (3 - 2 * u) };
    },
  };
}
