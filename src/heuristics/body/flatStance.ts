import type { Stance } from '../../gait/stances/stance.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/**
 * The foot has rolled flat by about a fifth of contact and its heel rises from just before the middle, which in shares of
 * a step is about this window. Steps are timed far more surely than toe-off, so the window hangs on them.
 */
const flatFrom = 0.1;
const flatTo = 0.3;

/** Seconds of an ordinary step, where the film gives no cadence. */
export const ordinaryStepSeconds = 0.36;

/** The part of a contact in which the foot lies flat and rides with the ground, real seconds. */
export function flatStance(run: MeasuredRun, stance: Stance): { readonly from: number; readonly to: number } {
  const { cadence } = run.reading;
  const stepSeconds = cadence ? 60 / cadence.value : ordinaryStepSeconds;
  return { from: stance.initialContact + flatFrom * stepSeconds, to: stance.initialContact + flatTo * stepSeconds };
}
