import type { Measurement } from '../heuristics/measurement.ts';

/** Strides from which on more of them make a measure no surer for a ranking. */
const enough = 10;

/**
 * 0..1: how well a measure is known, by its interval against the room between usual and worth changing, and by its
 * strides.
 */
export function confidenceIn({
  uncertainty,
  referenceRange: usual,
  concernRange: worthChanging,
  n,
}: Measurement): number {
  if (uncertainty === null || !usual) return 0;
  const rooms = (['low', 'high'] as const).flatMap((end) => {
    const [from, to] = [usual[end], worthChanging?.[end] ?? null];
    return from === null || to === null ? [] : [Math.abs(to - from)];
  });
  const room = rooms.length > 0 ? Math.min(...rooms) : uncertainty;
  return (room / (room + uncertainty)) * Math.min(1, n / enough);
}
