import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { Stretch } from '../../gait/byHand/corrections.ts';

/** What is to be looked at of a film: its facts as if it began and ended there. */
export interface FilmPartFacts extends FilmFacts {
  /** Frames from this time on are left alone, seconds; absent where the film's own end ends it. */
  readonly endsBefore?: number;
}

/** So much after its last frame a part still owns it, seconds: less than the gap to the next at any frame rate. */
const afterLastFrame = 1e-3;

/**
 * A film as far as somebody wants it looked at; all of it where nothing of it is left out, or nothing would be left.
 *
 * @param part Seconds of the film as it plays; null: all of it.
 */
export function partOfFilm(facts: FilmFacts, part: Stretch | null): FilmPartFacts {
  const { firstTimestamp: first, lastTimestamp: last, frameCount } = facts;
  const from = Math.max(first, part?.from ?? first);
  const to = Math.min(last, part?.to ?? last);
  if (!(to > from) || (from === first && to === last)) return facts;
  return {
    ...facts,
    firstTimestamp: from,
    lastTimestamp: to,
    frameCount: frameCount === null ? null : Math.round((frameCount * (to - from)) / (last - first)),
    ...(to < last && { endsBefore: to + afterLastFrame }),
  };
}
