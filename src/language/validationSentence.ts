import { fairCorrelation } from '../heuristics/judging/judgeSamples.ts';
import type { Validation } from '../heuristics/measurement.ts';

/** From this correlation on a measure follows the truth closely. */
const closeCorrelation = 0.9;

/** What stands behind a measure's error, in plain words. */
export function validationSentence({ films, runners, correlationWithTruth: r }: Validation): string {
  if (films === 0) return 'Its accuracy is calculated, not yet tested on videos.';
  const follows =
    r === null
      ? ''
      : r >= closeCorrelation
        ? ': very accurate'
        : r >= fairCorrelation
          ? ': fairly accurate'
          : ': only roughly right';
  const what = runners === 'people' ? 'computer-made videos of human bodies' : 'computer-made videos';
  return `Tested on ${films} ${what} with known angles${follows}. Real bodies in loose clothes may differ more.`;
}
