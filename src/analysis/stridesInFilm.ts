import { stridesOf } from '../gait/stances/stridesOf.ts';
import type { Side } from '../poseTrack/side.ts';
import type { RunAnalysis } from './runAnalysis.ts';

/** A stride where it lies in the film, played seconds: from one initial contact of a foot to its next. */
export interface StrideInFilm {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The whole strides of a film, in order. None reaches from one of its parts into the next. */
export function stridesInFilm({ contacts, parts }: Pick<RunAnalysis, 'contacts' | 'parts'>): readonly StrideInFilm[] {
  const strides = stridesOf(contacts).map(({ side, start, end }) => ({ side, from: start, to: end }));
  if (parts.length < 2) return strides;
  return strides.filter(({ from, to }) => !parts.some((part) => part.from > from && part.from < to));
}

/**
 * The stride at a moment, by its index: of the two feet's the one that began last. Between strides the next one, else
 * the last; null where there is none.
 *
 * @param side Only this foot's.
 */
export function strideAt(strides: readonly StrideInFilm[], time: number, side: Side | null = null): number | null {
  const isWanted = (stride: StrideInFilm) => side === null || stride.side === side;
  const now = strides.findLastIndex((stride) => isWanted(stride) && stride.from <= time && time < stride.to);
  if (now >= 0) return now;
  const next = strides.findIndex((stride) => isWanted(stride) && stride.from > time);
  const found = next >= 0 ? next : strides.findLastIndex(isWanted);
  return found >= 0 ? found : null;
}

/** The same foot's next or earlier stride, by its index; null at the ends. */
export function neighbourStride(strides: readonly StrideInFilm[], index: number, direction: 1 | -1): number | null {
  const { side } = strides[index];
  for (let other = index + direction; other >= 0 && other < strides.length; other += direction) {
    if (strides[other].side === side) return other;
  }
  return null;
}
