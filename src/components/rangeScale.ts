/** Where the parts of a range bar lie, as shares of its width (0..1); null where there is no such part. */
export interface RangeScale {
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly dot: number;
  readonly whisker: { readonly from: number; readonly to: number } | null;
  readonly low: number;
  readonly high: number;
}

/**
 * Places value, interval and usual range on one axis with room on both sides, so that one sees at a glance whether the
 * difference is real. A range that is open at one end runs to the edge of the bar. Null without a value.
 */
export function rangeScale(
  value: number | null,
  uncertainty: number | null,
  usual: { readonly low: number | null; readonly high: number | null } | null,
): RangeScale | null {
  if (value === null || !Number.isFinite(value)) return null;
  const half = uncertainty ?? 0;
  const marks = [value - half, value + half, usual?.low ?? null, usual?.high ?? null].filter((mark) => mark !== null);
  const least = Math.min(...marks);
  const most = Math.max(...marks);
  const room = Math.max((most - least) * 0.25, Math.abs(most) * 0.02, 1e-6);
  const low = least - room;
  const high = most + room;
  const share = (mark: number) => (mark - low) / (high - low);
  const bounded = usual && (usual.low !== null || usual.high !== null);
  return {
    band: bounded
      ? { from: usual.low === null ? 0 : share(usual.low), to: usual.high === null ? 1 : share(usual.high) }
      : null,
    dot: share(value),
    whisker: uncertainty === null ? null : { from: share(value - half), to: share(value + half) },
    low,
    high,
  };
}
