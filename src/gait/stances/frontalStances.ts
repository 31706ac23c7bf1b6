import { evenSignal } from '../../signal/evenSignal.ts';
import { smooth } from '../../signal/smooth.ts';
import { stanceLeg } from '../motion/stanceLeg.ts';
import { trunkDescents } from '../motion/trunkDescents.ts';
import type { ReadablePart } from '../scene/readablePart.ts';
import { footCutoff } from './footCutoff.ts';
import { frontalContacts } from './frontalContacts.ts';
import type { Stance } from './stance.ts';

/**
 * What changes more slowly than this, in cycles per step, is no stride: the camera's tilt, and that one foot is nearer.
 */
const driftPerStep = 0.12;

/** Stances seen from the front or the rear; their ends can't be seen. */
export function frontalStances(
  { track, trunk }: ReadablePart,
  view: 'front' | 'rear',
  stepSeconds: number,
  frameRate: number,
): Stance[] {
  const { times } = track;
  const stands = stanceLeg(track, trunk, view);
  const drift = smooth(times, stands, driftPerStep / stepSeconds);
  const swinging = stands.map((value, i) => value - drift[i]);
  const signal = evenSignal(times, swinging, stepSeconds, footCutoff(stepSeconds, frameRate));
  return frontalContacts(trunkDescents(times, trunk, stepSeconds), signal, stepSeconds);
}
