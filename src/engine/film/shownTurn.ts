import { addTurns, type QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import type { FilmResult } from './filmJobState.ts';

/** How a film's pictures are turned so that they lie under its smoothed track. */
export function shownTurn({ facts, said }: Pick<FilmResult, 'facts' | 'said'>): QuarterTurn {
  return addTurns(facts.turn ?? 0, said.turn ?? 0);
}
