import { evenSignal } from '../../signal/evenSignal.ts';
import { smooth } from '../../signal/smooth.ts';
import { exchangedTrack } from '../byHand/exchangeSides.ts';
import { stanceLeg } from '../motion/stanceLeg.ts';
import { trunkDescents } from '../motion/trunkDescents.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import type { ReadablePart } from '../scene/readablePart.ts';
import { footCutoff } from './footCutoff.ts';
import { frontalContacts } from './frontalContacts.ts';
import type { CorrectStances, FoundStances } from './readStances.ts';

/**
 * What changes more slowly than this, in cycles per step, is no stride: the camera's tilt, and that one foot is nearer.
 */
const driftPerStep = 0.12;

/** Stances seen from the front or the rear; their ends can't be seen, but may be set by hand. */
export function frontalStances(
  film: PreparedFilm,
  { track, trunk }: ReadablePart,
  view: 'front' | 'rear',
  stepSeconds: number,
  correct: CorrectStances,
): FoundStances {
  const { times } = track;
  const stands = stanceLeg(track, trunk, view);
  const drift = smooth(times, stands, driftPerStep / stepSeconds);
  const swinging = stands.map((value, i) => value - drift[i]);
  const signal = evenSignal(times, swinging, stepSeconds, footCutoff(stepSeconds, film.frameRate));
  const corrected = correct(frontalContacts(trunkDescents(times, trunk, stepSeconds), signal, stepSeconds));
  return {
    stances: corrected.contacts,
    track: corrected.frames ? exchangedTrack(film.fresh, corrected) : null,
  };
}
