import { framesBetween } from '../../signal/framesBetween.ts';
import { meanBetween } from '../../signal/meanBetween.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import type { StrideInFilm } from '../stridesInFilm.ts';
import type { Curve, CurveId } from './curve.ts';

/** What of a curve one number says for a stride: its mean, its largest value, that at the landing, or its range. */
export const strideFigure: Readonly<Record<CurveId, 'mean' | 'most' | 'landing' | 'range'>> = {
  lean: 'mean',
  knees: 'most',
  feet: 'landing',
  hips: 'range',
  arms: 'range',
};

/** A stride with one number of each curve, NaN where unknown. */
export interface StrideRow {
  readonly stride: StrideInFilm;
  /** In the order of the curves; of what the body has twice, the stride's own side. */
  readonly values: readonly number[];
}

/** Each stride's numbers: what a drawn curve shows, for those who read or listen. */
export function strideRows(
  times: Float64Array,
  curves: readonly Curve[],
  strides: readonly StrideInFilm[],
): readonly StrideRow[] {
  return strides.map((stride) => ({
    stride,
    values: curves.map(({ id, lines }) => {
      const line = lines.find(({ side }) => side === stride.side) ?? lines.find(({ side }) => side === null);
      return line ? figureOf(times, line.values, stride, strideFigure[id]) : Number.NaN;
    }),
  }));
}

function figureOf(
  times: Float64Array,
  values: Float64Array,
  { from, to }: StrideInFilm,
  figure: (typeof strideFigure)[CurveId],
): number {
  if (figure === 'landing') return sampleAt(times, values, from);
  const mean = meanBetween(times, from, to, (i) => values[i]);
  if (figure === 'mean' || Number.isNaN(mean)) return mean;
  const { first, end } = framesBetween(times, from, to);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = first; i < end; i++) {
    if (!Number.isFinite(values[i])) continue;
    least = Math.min(least, values[i]);
    most = Math.max(most, values[i]);
  }
  return figure === 'most' ? most : most - least;
}
