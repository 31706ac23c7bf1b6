import type { Stance } from '../../gait/stances/stance.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/**
 * The foot has rolled flat by about a fifth of contact and its heel rises from just before the middle, which in steps
 * from initial contact is about this window. Steps are timed far more surely than toe-off, so the window depends on
 * them.
 */
const restsFrom = 0.1;
const restsTo = 0.3;

/** Seconds of an ordinary step, where the film gives no cadence. */
export const ordinaryStepSeconds = 0.36;

/** The part of a contact in which the foot lies flat and rides with the ground, real seconds. */
export function flatStance(run: MeasuredRun, stance: Stance): { readonly from: number; readonly to: number } {
  const { cadence } = run.reading;
  const stepSeconds = cadence ? 60 / cadence.value : ordinaryStepSeconds;
  return { from: stance.initialContact + restsFrom * stepSeconds, to: stance.initialContact + restsTo * stepSeconds };
}
