import type { LeftOut } from '../gait/parts/filmReading.ts';
import type { FilmPart, LeftOutPart } from './notice.ts';

/** From this share of unreadable pictures on they are why nobody was found. */
const most = 0.5;

/**
 * What is left out, with the file to blame where it is: in pictures that can't be decoded nobody can be seen, nor be said
 * to be missing.
 *
 * @param leftOut,unreadable in the same seconds.
 */
export function withUnreadable(
  leftOut: readonly (FilmPart & Pick<LeftOut, 'reason'>)[],
  unreadable: readonly FilmPart[],
): LeftOutPart[] {
  return leftOut.map(({ from, to, reason }) => {
    const lost = unreadable.reduce(
      (sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
      0,
    );
    return { from, to, reason: reason === 'nobody' && lost >= most * (to - from) ? 'unreadable' : reason };
  });
}
