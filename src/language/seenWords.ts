import type { SeenMeasures } from '../heuristics/judging/seenMeasures.ts';
import { german } from './seenWords.de.ts';
import { spoken } from './spoken.ts';

/** What a film without a finding says, as far as it says anything. */
export interface SeenWords {
  readonly title: string;
  readonly sentence: string;
}

/** The pieces of which it is put together; a count is how many measures. */
export interface SeenPhrases {
  readonly nothing: string;
  readonly filmSo: string;
  readonly seen: (seen: number, of: number) => string;
  readonly allUsual: string;
  readonly allProbablyUsual: string;
  readonly usual: (count: number) => string;
  readonly probablyUsual: (count: number) => string;
  readonly unusual: (count: number) => string;
  readonly unclear: (count: number) => string;
  readonly unjudged: (count: number) => string;
}

const are = (count: number) => (count === 1 ? `${count} is` : `${count} are`);

const english: SeenPhrases = {
  nothing: 'Nothing could be measured from here',
  filmSo: 'Film straight from the side, from the front or from behind.',
  seen: (seen, of) => `${seen} of ${of} things could be seen from here`,
  allUsual: ', all ordinary',
  allProbablyUsual: ', all probably ordinary',
  usual: (count) => `${are(count)} in the usual range`,
  probablyUsual: (count) => `${are(count)} probably in it`,
  unusual: (count) => `${are(count)} unusual, but nothing to work on`,
  unclear: (count) => `${are(count)} too uncertain to judge`,
  unjudged: (count) => `${count} ${count === 1 ? 'has' : 'have'} no usual range`,
};

const phrases = spoken({ en: english, de: german });

/**
 * How much could be seen and how ordinary it is, in place of "nothing stands out": of three things in twenty-one that
 * says little.
 */
export function seenWords({ of, seen, usual, probablyUsual, unusual, unclear, unjudged }: SeenMeasures): SeenWords {
  const judged = usual + probablyUsual;
  const isAllOrdinary = judged > 0 && unusual === 0 && unclear === 0;
  const ordinary = !isAllOrdinary ? '' : probablyUsual === 0 ? phrases.allUsual : phrases.allProbablyUsual;
  const parts = [
    usual > 0 && phrases.usual(usual),
    probablyUsual > 0 && phrases.probablyUsual(probablyUsual),
    unusual > 0 && phrases.unusual(unusual),
    unclear > 0 && phrases.unclear(unclear),
    unjudged > 0 && phrases.unjudged(unjudged),
  ].filter((part) => part !== false);
  return {
    title: seen === 0 ? phrases.nothing : `${phrases.seen(seen, of)}${ordinary}`,
    sentence: seen === 0 ? phrases.filmSo : `${parts.join(', ')}.`,
  };
}
