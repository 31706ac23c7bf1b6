import { fairCorrelation } from '../heuristics/judging/judgeSamples.ts';
import type { Validation } from '../heuristics/measurement.ts';
import { spoken } from './spoken.ts';
import { german } from './validationSentence.de.ts';

/** From this correlation on a measure follows the truth closely. */
const closeCorrelation = 0.9;

/** What is said of a test, and how closely the measure followed the truth in it. */
export interface ValidationWords {
  readonly untested: string;
  readonly tested: (films: number, runners: Validation['runners'], follows: string) => string;
  /** Each begins with its colon. */
  readonly closely: string;
  readonly fairly: string;
  readonly roughly: string;
}

const english: ValidationWords = {
  untested: 'Its accuracy is calculated, not yet tested on videos.',
  tested: (films, runners, follows) =>
    `Tested on ${films} ${runners === 'people' ? 'computer-made videos of human bodies' : 'computer-made videos'} with known angles${follows}. Real bodies in loose clothes may differ more.`,
  closely: ': very accurate',
  fairly: ': fairly accurate',
  roughly: ': only roughly right',
};

const words = spoken({ en: english, de: german });

/** What stands behind a measure's error, in plain words. */
export function validationSentence({ films, runners, correlationWithTruth: r }: Validation): string {
  if (films === 0) return words.untested;
  if (r === null) return words.tested(films, runners, '');
  const follows = r >= closeCorrelation ? words.closely : r >= fairCorrelation ? words.fairly : words.roughly;
  return words.tested(films, runners, follows);
}
