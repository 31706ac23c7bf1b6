import type { Contact } from '../../gait/stances/contact.ts';
import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import type { StrideInFilm } from '../stridesInFilm.ts';
import type { Curve, CurveId, CurveUnit } from './curve.ts';

/** A stride is read at so many moments, both landings included: every hundredth of it. */
export const strideMoments = 101;

/** Fewer say nothing of a spread. */
const leastStrides = 3;

/** One foot's average stride of one curve. */
export interface AverageLine {
  /** The strides begin with this foot's landing. */
  readonly side: Side;
  /** Mean, and standard deviation between strides, at each moment; NaN where too few strides are known. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly strides: number;
}

/** The average stride of one curve, left over right. A foot with too few strides has none. */
export interface AverageCurve {
  readonly id: CurveId;
  readonly unit: CurveUnit;
  readonly lines: readonly AverageLine[];
}

/**
 * Each curve over its strides: what the body has twice by its own foot's strides, what it has once by the left foot's
 * and by the right foot's.
 *
 * @param times of the frames, and of the strides: seconds of the film.
 */
export function averageStride(
  times: Float64Array,
  curves: readonly Curve[],
  strides: readonly StrideInFilm[],
): readonly AverageCurve[] {
  return curves.map(({ id, unit, lines }) => ({
    id,
    unit,
    lines: (['left', 'right'] as const).flatMap((side) => {
      const line = lines.find((one) => one.side === side) ?? lines.find((one) => one.side === null);
      const average = line && averageOf(times, line.values, strides, side);
      return average ? [average] : [];
    }),
  }));
}

/** Share of its stride that each foot stands, median, 0..1; null where no toe-off is known. */
export function stanceShare(contacts: readonly Contact[], strides: readonly StrideInFilm[], side: Side): number | null {
  const shares = strides.flatMap((stride) => {
    const contact = contacts.find((one) => one.side === side && one.initialContact === stride.from);
    if (stride.side !== side || !contact || contact.toeOff === null) return [];
    return [(contact.toeOff - stride.from) / (stride.to - stride.from)];
  });
  return shares.length > 0 ? median(shares) : null;
}

function averageOf(
  times: Float64Array,
  values: Float64Array,
  strides: readonly StrideInFilm[],
  side: Side,
): AverageLine | null {
  const own = strides.filter((stride) => stride.side === side);
  const rows = own.map(({ from, to }) =>
    Float64Array.from({ length: strideMoments }, (_, m) =>
      sampleAt(times, values, from + (m / (strideMoments - 1)) * (to - from)),
    ),
  );
  // Whoever has a hole in half of a stride would pull the mean to their own level where the others end.
  const whole = rows.filter((row) => row.filter(Number.isNaN).length * 2 < strideMoments);
  if (whole.length < leastStrides) return null;
  const mean = new Float64Array(strideMoments).fill(Number.NaN);
  const spread = new Float64Array(strideMoments).fill(Number.NaN);
  for (let m = 0; m < strideMoments; m++) {
    const known = whole.map((row) => row[m]).filter(Number.isFinite);
    if (known.length < Math.max(leastStrides, whole.length / 2)) continue;
    mean[m] = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (value - mean[m]) ** 2, 0);
    spread[m] = Math.sqrt(squares / (known.length - 1));
  }
  return { side, mean, spread, strides: whole.length };
}
