import type { MeasurementStatus } from '../measurement.ts';
import type { Reason } from '../reason.ts';

/** The usual range of a measure and the wider one outside which it is worth changing. */
export interface Ranges {
  /** Where most runners are. Closed at both ends: "as most runners" needs a border on either side. */
  readonly reference: readonly [number, number];
  /**
   * An end is ±Infinity where lying beyond the usual range is no fault: that is said, and never advised against.
   */
  readonly concern: readonly [number, number];
}

/** What value and interval allow to say together. */
export interface Judgement {
  readonly status: Exclude<MeasurementStatus, 'unavailable'>;
  readonly reason: Extract<Reason, { kind: 'probablyUsual' | 'intervalTooWide' | 'unusualOnly' }> | null;
}

/**
 * "Likely" begins at two chances in three in the calibrated language of scientific assessments (Mastrandrea et al.
 * 2010, guidance note of the IPCC on uncertainties).
 */
const likely = 0.66;
/** Of a normal distribution: 95 % half-width over SD. */
const halfWidthOfNormal = 1.96;

/**
 * The status that value and interval allow together.
 *
 * - `good` only where the whole interval is usual; where it isn't, but two chances in three lie in the usual range,
 *   that is no verdict but a probability: `info` with `probablyUsual`.
 * - A fault only where the whole interval lies beyond the usual range; how much of one is decided by the end of the
 *   interval that is nearest to it. Beyond an end without concern it is merely unusual.
 * - Everything else can't be judged: `intervalTooWide`.
 *
 * @param low end of the 95 % interval, no further than what is possible; `high` likewise.
 */
export function judge(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  { reference: [usualLow, usualHigh], concern: [concernLow, concernHigh] }: Ranges,
): Judgement {
  if (low >= usualLow && high <= usualHigh) return { status: 'good', reason: null };
  if (high < usualLow || low > usualHigh) {
    const end = high < usualLow ? 'low' : 'high';
    const limit = end === 'low' ? concernLow : concernHigh;
    if (!Number.isFinite(limit)) return { status: 'info', reason: { kind: 'unusualOnly', end } };
    return { status: (end === 'low' ? high < limit : low > limit) ? 'fix' : 'watch', reason: null };
  }
  const below = chanceBelow(usualLow, value, low, high);
  const above = 1 - chanceBelow(usualHigh, value, low, high);
  return { status: 'info', reason: { kind: 1 - below - above >= likely ? 'probablyUsual' : 'intervalTooWide' } };
}

/** Chance that the truth lies below a border: a normal distribution on either side of the value. */
function chanceBelow(border: number, value: number, low: number, high: number): number {
  const deviation = (border < value ? value - low : high - value) / halfWidthOfNormal;
  return deviation > 0 ? normalBelow((border - value) / deviation) : Number(border > value);
}

/** The normal distribution function, to 1e−7 (Abramowitz & Stegun 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}
