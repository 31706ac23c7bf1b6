import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { Stance } from './stance.ts';

/** From one initial contact of a foot to its next. */
export interface Stride {
  readonly side: Side;
  readonly start: RealSeconds;
  readonly end: RealSeconds;
  /** That it begins with. */
  readonly stance: Stance;
}

/**
 * The whole strides between stances. Only feet that alternate make a stride: same foot, the other, same foot,
 * and only where the stride's length is within 30 % of the median, since a missed contact doubles it.
 *
 * @param stances in order of initial contact.
 */
export function stridesOf(stances: readonly Stance[]): Stride[] {
  const strides: Stride[] = [];
  for (let i = 0; i + 2 < stances.length; i++) {
    const [first, middle, last] = [stances[i], stances[i + 1], stances[i + 2]];
    if (first.side !== last.side || first.side === middle.side) continue;
    strides.push({ side: first.side, start: first.initialContact, end: last.initialContact, stance: first });
  }
  const usual = median(strides.map((stride) => stride.end - stride.start));
  return strides.filter((stride) => Math.abs(stride.end - stride.start - usual) <= 0.3 * usual);
}
