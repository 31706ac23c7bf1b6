import type { FilmPart } from '../analysis/notice.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { Corrections } from '../gait/byHand/corrections.ts';

/**
 * What of a film is not counted, as its notices and whoever corrected it say: in order, without overlap, played seconds. Empty where all of it
 * counts, and where nothing does.
 *
 * @param first,last The film's first and last frame.
 */
export function leftOutSpans(
  { notices }: RunAnalysis,
  { trim = null, leftOut = [] }: Pick<Corrections, 'trim' | 'leftOut'>,
  first: number,
  last: number,
): readonly FilmPart[] {
  const spans: FilmPart[] = [...leftOut, ...(trim ? between([trim], first, last) : [])];
  for (const notice of notices) {
    if (notice.id === 'partsLeftOut') spans.push(...notice.parts);
    if (notice.id === 'changingSpeed' || notice.id === 'partlyRun') spans.push(...between(notice.parts, first, last));
  }
  const joined: FilmPart[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    if (before && from <= before.to) joined[joined.length - 1] = { from: before.from, to: Math.max(before.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** All but the parts. */
function between(parts: readonly FilmPart[], first: number, last: number): FilmPart[] {
  const edges = [first, ...parts.flatMap(({ from, to }) => [from, to]), last];
  return Array.from({ length: parts.length + 1 }, (_, n) => ({ from: edges[2 * n], to: edges[2 * n + 1] })).filter(
    ({ from, to }) => to > from,
  );
}
