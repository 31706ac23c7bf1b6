import type { Contact } from '../../gait/stances/contact.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/**
 * The foot has rolled flat by about a fifth of contact and its heel rises from just before the middle, which in steps
 * from initial contact is about this window. Steps are timed far more surely than toe-off, so the window depends on
 * them.
 */
const restsFrom = 0.1;
const restsTo = 0.3;

/** Real seconds of an ordinary step, where the film gives no cadence. */
const ordinaryStepSeconds = 0.36;

/** The part of a contact in which the foot lies flat and rides with the ground, played seconds. */
export function flatStance(run: MeasuredRun, contact: Contact): { readonly from: number; readonly to: number } {
  const { cadence, scene } = run.reading;
  const step = (cadence ? 60 / cadence.value : ordinaryStepSeconds) * scene.timeScale;
  return { from: contact.initialContact + restsFrom * step, to: contact.initialContact + restsTo * step };
}
