import { deviation } from 'd3-array';
import { effectiveSampleSize } from '../../signal/effectiveSampleSize.ts';
import { median } from '../../signal/median.ts';
import { robustDeviation } from '../../signal/robustDeviation.ts';
import { studentT } from '../../signal/studentT.ts';
import type { MeasurementSample } from '../measurement.ts';

/** A measure over all its strides. */
export interface Summary {
  readonly value: number;
  /** 95 % half-width: spread between strides and the measure's own systematic error, added in quadrature. */
  readonly uncertainty: number;
  readonly n: number;
  /** The sample nearest to the median: the moment that shows what the number says. */
  readonly typical: MeasurementSample;
}

/**
 * Median over strides with its 95 % interval.
 *
 * The spread is a robust standard deviation (1.4826 × MAD, which is that of a normal distribution; never below half the
 * plain one, since a MAD of a handful of strides may vanish), the standard error of a median 1.2533 × that of a mean.
 *
 * Neighbouring strides are alike, so the standard error counts only as many as are worth an independent one.
 *
 * @param samples in order of time.
 * @param systematic 95 % half-width of the error that more strides don't remove, in the measure's unit.
 * @returns null for fewer than two samples.
 */
export function summarise(samples: readonly MeasurementSample[], systematic: number): Summary | null {
  const n = samples.length;
  if (n < 2) return null;
  const values = samples.map((sample) => sample.value);
  const value = median(values);
  const spread = Math.max(robustDeviation(values), (deviation(values) ?? 0) / 2);
  const independent = effectiveSampleSize(values);
  const random = (studentT(independent - 1) * 1.2533 * spread) / Math.sqrt(independent);
  const typical = samples.reduce((best, sample) =>
    Math.abs(sample.value - value) < Math.abs(best.value - value) ? sample : best,
  );
  return { value, uncertainty: Math.hypot(random, systematic), n, typical };
}
