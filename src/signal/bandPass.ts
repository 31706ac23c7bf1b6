import { smooth } from './smooth.ts';

/** What varies between two frequencies: a zero-lag low-pass less a lower one. NaN stay NaN. See `smooth`. */
export function bandPass(times: Float64Array, values: Float64Array, lowHz: number, highHz: number): Float64Array {
  const fast = smooth(times, values, highHz);
  const slow = smooth(times, values, lowHz);
  return fast.map((value, i) => value - slow[i]);
}
