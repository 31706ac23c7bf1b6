import type { Side } from '../../poseTrack/side.ts';
import type { LegPath } from './legPath.ts';

/** How far ahead the frontmost plausible foot is at each time; blind to which leg the model calls left. */
export function frontmost(legs: Readonly<Record<Side, LegPath>>): Float64Array {
  const { left, right } = legs;
  return left.ahead.map((value, i) => {
    const a = left.isImplausible[i] === 1 ? Number.NaN : value;
    const b = right.isImplausible[i] === 1 ? Number.NaN : right.ahead[i];
    return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);
  });
}
