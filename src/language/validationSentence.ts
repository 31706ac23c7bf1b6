import { fairCorrelation } from '../heuristics/judging/judgeSamples.ts';
import type { Validation } from '../heuristics/measurement.ts';

/** From this correlation on a measure follows the truth closely. */
const closeCorrelation = 0.9;

/** What stands behind a measure's error, in plain words. */
export function validationSentence({ films, runners, correlationWithTruth: r }: Validation): string {
  if (films === 0) return 'Its error is worked out from how far body points wander, not yet measured on films.';
  if (runners === 'people') return `Held against ${films} runs of people, timed by force plates or frame by frame.`;
  const follows =
    r === null
      ? ''
      : r >= closeCorrelation
        ? ' It follows the truth closely.'
        : r >= fairCorrelation
          ? ' It follows the truth fairly.'
          : ' It follows the truth only loosely.';
  return `Held against ${films} drawn films of runners whose form is known.${follows} Real bodies in loose clothes may differ more.`;
}
