import type { Contact } from '../../gait/stances/contact.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/**
 * The foot has rolled flat by about a fifth of contact and its heel rises from just before the middle, which in shares of
 * a step is about this window. Steps are timed far more surely than toe-off, so the window hangs on them.
 */
const flatFrom = 0.1;
const flatTo = 0.3;

/** Played seconds of an ordinary step, where the film gives no cadence. */
const ordinaryStep = 0.36;

/** The part of a contact in which the foot lies flat and rides with the ground, played seconds. */
export function flatStance(run: MeasuredRun, contact: Contact): { readonly from: number; readonly to: number } {
  const { cadence, scene } = run.reading;
  const step = (cadence ? 60 / cadence.value : ordinaryStep) * scene.timeScale;
  return { from: contact.initialContact + flatFrom * step, to: contact.initialContact + flatTo * step };
}
