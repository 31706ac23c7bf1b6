import { correctContacts } from '../byHand/correctContacts.ts';
import type { Corrections } from '../byHand/corrections.ts';
import { type ExchangedSides, exchangeSides } from '../byHand/exchangeSides.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { ClockedReading } from '../scene/onSuspectedClock.ts';
import { frontalStances } from './frontalStances.ts';
import { inStep } from './inStep.ts';
import { sideStances } from './sideStances.ts';
import type { Stance } from './stance.ts';

/** When each foot was on the ground. */
export interface FoundStances {
  readonly stances: readonly Stance[];
  /** The track with its legs put right by what the stances taught; null where nothing was learnt. */
  readonly track: LevelTrack | null;
}

/** The contacts that were found as a person corrects them: sides first, for it is by its side that a landing is known. */
export type CorrectStances = (found: readonly Stance[]) => ExchangedSides;

/**
 * The stances of a runner, in order; none where nobody runs. One or two are stances as well, from which nothing is
 * judged.
 */
export function readStances(
  { film, part, period, scene }: ClockedReading,
  corrections: Corrections = {},
): FoundStances {
  if (scene.gait !== 'running' || period === null) return { stances: [], track: null };
  const { view } = scene;
  const { times } = film.level;
  const { timeScale } = film;
  const clock = { stepSeconds: period.seconds, timeScale };
  const correct: CorrectStances = (found) => {
    const exchanged = exchangeSides(times, found, corrections.exchanged ?? [], clock);
    const span = { from: times[0], to: times[times.length - 1], ...clock };
    return { ...exchanged, contacts: correctContacts(exchanged.contacts, corrections.contacts ?? [], span) };
  };
  const found =
    view === 'front' || view === 'rear'
      ? frontalStances(film, part, view, period.seconds, correct)
      : sideStances(film, part, period.seconds, correct);
  return { ...found, stances: inStep(found.stances) };
}
