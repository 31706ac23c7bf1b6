import type { Condition } from './condition.ts';
import type { FilmResult } from './filmResult.ts';
import { goals } from './goals.ts';
import type { Table } from './table.ts';

/** Kinds of film that people have; one film may be of several. */
const kinds: readonly { readonly name: string; readonly holds: (condition: Condition) => boolean }[] = [
  { name: 'from the side, at normal speed', holds: (one) => seenFrom(one) === 'side' && !isSlow(one) },
  { name: 'from behind', holds: (one) => seenFrom(one) === 'rear' },
  { name: 'from the front', holds: (one) => seenFrom(one) === 'front' },
  { name: 'slow motion, all or part of it', holds: isSlow },
  { name: 'short: 3 s', holds: ({ group }) => group === 'short' },
  { name: 'stands or walks as well', holds: ({ group }) => group === 'interrupted' },
];

/** Below it intervals promise more than they hold. */
const leastShare = 0.9;

/** A measure of fewer films says little about its share: the same few runners are filmed at several rates. */
const fewestFilms = 20;

function seenFrom({ camera }: Condition): 'front' | 'rear' | 'side' | 'between' {
  const azimuth = ((camera.azimuth % 360) + 360) % 360;
  if (azimuth === 0 || azimuth === 180) return azimuth === 0 ? 'front' : 'rear';
  return Math.abs((azimuth % 180) - 90) <= 15 ? 'side' : 'between';
}

function isSlow({ shot }: Condition): boolean {
  return (shot.slowMotion ?? 1) > 1 || shot.ramp !== undefined;
}

/**
 * How often the 95 % intervals hold the truth in each kind of film: over all measures, and of the one that is held least
 * often.
 *
 * @param results Of them only films whose misplacement is drawn from the measured ones and that are made by hand count:
 * of these the intervals speak.
 */
export function intervalsByKind(results: readonly FilmResult[]): Table {
  const fair = results.filter(({ condition }) => condition.byHand && (condition.misplaced?.filmSpread ?? 0) > 0);
  const rows = kinds.flatMap(({ name, holds }) => {
    const films = fair.filter(({ condition }) => holds(condition));
    const given = films.flatMap(({ measures }) => measures);
    if (given.length === 0) return [];
    const share = heldShare(given);
    const least = goals
      .map((goal) => ({ goal, found: given.filter(({ id }) => id === goal.id) }))
      .filter(({ found }) => found.length >= fewestFilms)
      .reduce<{ readonly name: string; readonly share: number; readonly n: number } | null>(
        (worst, { goal, found }) => {
          const own = heldShare(found);
          return worst && worst.share <= own ? worst : { name: goal.name, share: own, n: found.length };
        },
        null,
      );
    const percent = (value: number, n: number) => {
      const text = `${Math.round(100 * value)} % of ${n}`;
      return value < leastShare ? `**${text}**` : text;
    };
    return [
      [
        name,
        `${films.length}`,
        percent(share, given.length),
        least ? `${least.name}: ${percent(least.share, least.n)}` : '–',
        `${films.reduce((sum, { withheld }) => sum + withheld.length, 0)}`,
      ],
    ];
  });
  return {
    title: 'Intervals by kind of film',
    note: `How often the 95 % intervals hold the truth, over all measures of a kind of film, and of the measure that they hold least often (of ${fewestFilms} films or more). Every film is misplaced in its own way and made as people make them. Bold: less often than 90 times in 100.`,
    head: ['kind', 'films', 'all measures', 'least often', 'withheld'],
    rows,
  };
}

function heldShare(found: readonly { readonly isCovered: boolean }[]): number {
  return found.filter(({ isCovered }) => isCovered).length / found.length;
}
