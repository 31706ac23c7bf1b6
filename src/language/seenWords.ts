import type { SeenMeasures } from '../heuristics/judging/seenMeasures.ts';

/** What a film without a finding says, as far as it says anything. */
export interface SeenWords {
  readonly title: string;
  readonly sentence: string;
}

/**
 * How much could be seen and how ordinary it is, in place of "nothing stands out": of three things in twenty-one that
 * says little.
 */
export function seenWords({ of, seen, usual, probablyUsual, unusual, unclear, unjudged }: SeenMeasures): SeenWords {
  const judged = usual + probablyUsual;
  const isAllOrdinary = judged > 0 && unusual === 0 && unclear === 0;
  const ordinary = !isAllOrdinary ? '' : probablyUsual === 0 ? ', all ordinary' : ', all probably ordinary';
  const parts = [
    usual > 0 && `${usual} ${usual === 1 ? 'is' : 'are'} in the usual range`,
    probablyUsual > 0 && `${probablyUsual} ${probablyUsual === 1 ? 'is' : 'are'} probably in it`,
    unusual > 0 && `${unusual} ${unusual === 1 ? 'is' : 'are'} unusual, but nothing to work on`,
    unclear > 0 && `${unclear} ${unclear === 1 ? 'is' : 'are'} too uncertain to judge`,
    unjudged > 0 && `${unjudged} ${unjudged === 1 ? 'has' : 'have'} no usual range`,
  ].filter((part) => part !== false);
  return {
    title:
      seen === 0 ? 'Nothing could be measured from here' : `${seen} of ${of} things could be seen from here${ordinary}`,
    sentence: seen === 0 ? 'Film straight from the side, from the front or from behind.' : `${parts.join(', ')}.`,
  };
}
