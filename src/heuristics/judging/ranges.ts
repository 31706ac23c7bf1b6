import type { MeasurementStatus } from '../measurement.ts';

/**
 * The usual range of a measure (`good`) and the wider one outside which it is worth changing (`watch`).
 * An end is ±Infinity where there is no limit.
 */
export interface Ranges {
  readonly reference: readonly [number, number];
  readonly concern: readonly [number, number];
}

/**
 * The status that value and interval allow together.
 *
 * The verdict is that of the point of the interval nearest to the usual range, so a fault is named only when the whole
 * interval lies beyond the range. An interval that reaches from the usual range into the part worth changing can't be
 * judged either way: `info`.
 */
export function judge(value: number, uncertainty: number, ranges: Ranges): MeasurementStatus {
  const low = value - uncertainty;
  const high = value + uncertainty;
  const [goodLow, goodHigh] = ranges.reference;
  const [watchLow, watchHigh] = ranges.concern;
  if (high >= goodLow && low <= goodHigh) {
    return low < watchLow || high > watchHigh ? 'info' : 'good';
  }
  const nearest = high < goodLow ? high : low;
  return nearest < watchLow || nearest > watchHigh ? 'fix' : 'watch';
}
