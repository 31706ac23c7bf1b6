import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import type { Stance } from './stance.ts';

/** A foot on the ground in whichever seconds: real ones within an analysis, the film's own outside. */
interface TimedStance {
  readonly side: Side;
  readonly initialContact: number;
}

/** From one initial contact of a foot to its next. */
interface StrideOf<S extends TimedStance> {
  readonly side: Side;
  readonly start: S['initialContact'];
  readonly end: S['initialContact'];
  /** That it begins with. */
  readonly stance: S;
}

/** A stride in real seconds. */
export type Stride = StrideOf<Stance>;

/**
 * The whole strides between stances. Only feet that alternate make a stride: same foot, the other, same foot,
 * and only where the stride's length is within 30 % of the median, since a missed contact doubles it.
 *
 * @param stances in order of initial contact.
 */
export function stridesOf<S extends TimedStance>(stances: readonly S[]): StrideOf<S>[] {
  const strides: StrideOf<S>[] = [];
  for (let i = 0; i + 2 < stances.length; i++) {
    const [first, middle, last] = [stances[i], stances[i + 1], stances[i + 2]];
    if (first.side !== last.side || first.side === middle.side) continue;
    strides.push({ side: first.side, start: first.initialContact, end: last.initialContact, stance: first });
  }
  const usual = median(strides.map((stride) => stride.end - stride.start));
  return strides.filter((stride) => Math.abs(stride.end - stride.start - usual) <= 0.3 * usual);
}
