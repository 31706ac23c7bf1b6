import type { Measurement } from '../heuristics/measurement.ts';

/**
 * 0..1: how far the part of the interval nearest to the usual range lies beyond it, on a scale where 1 is where it
 * becomes worth changing. 0 where any part of the interval is usual: what is within the error is no fault.
 */
export function severityOf(measurement: Measurement): number {
  const { value, uncertainty, referenceRange: usual, concernRange: worthChanging } = measurement;
  if (value === null || uncertainty === null || !usual) return 0;
  const beyond = (end: number | null, limit: number | null | undefined, sign: 1 | -1) => {
    if (end === null) return 0;
    const distance = sign * (value - end) - uncertainty;
    if (distance <= 0) return 0;
    const room = limit == null ? Math.abs(end) / 2 : Math.abs(limit - end);
    return room > 0 ? distance / room : 1;
  };
  const most = Math.max(beyond(usual.high, worthChanging?.high, 1), beyond(usual.low, worthChanging?.low, -1));
  return Math.min(1, most);
}
