import { fairCorrelation } from '../heuristics/judging/judgeSamples.ts';
import type { Validation } from '../heuristics/measurement.ts';

/** From this correlation on a measure follows the truth closely. */
const closeCorrelation = 0.9;

/** What stands behind a measure's error, in plain words. */
export function validationSentence({ films, runners, correlationWithTruth: r }: Validation): string {
  if (films === 0) return 'Its accuracy is calculated, not yet tested on videos.';
  if (runners === 'people') return `Tested on ${films} runs: people on force plates, and computer-made human bodies.`;
  const follows =
    r === null
      ? ''
      : r >= closeCorrelation
        ? ': very accurate'
        : r >= fairCorrelation
          ? ': fairly accurate'
          : ': only roughly right';
  return `Tested on ${films} computer-made videos with known angles${follows}. Real bodies in loose clothes may differ more.`;
}
