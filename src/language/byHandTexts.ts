import { setByHand } from '../analysis/byHand/setByHand.ts';
import type { Said } from '../analysis/said.ts';
import { setByHandWords } from './setByHandWords.ts';

/**
 * All that a person set by hand, each in a few words, for whoever reads a run's numbers elsewhere.
 *
 * @param start The film's first moment: times are told from there on.
 */
export function byHandTexts(said: Said, start: number): readonly string[] {
  return setByHand(said).map((one) => setByHandWords(one, start));
}
