/** A local maximum of evenly spaced samples. */
export interface Peak {
  /** Position in samples, between samples by a parabola through three. */
  readonly position: number;
  readonly value: number;
  /** Height above the higher of the two valleys that part it from something higher. */
  readonly prominence: number;
}

/** What counts as a peak. */
export interface PeakLimits {
  readonly prominence: number;
  /** Samples; of two that are nearer, the higher one stays. */
  readonly spacing: number;
  /**
   * Whether the samples go on beyond their ends and gaps, unseen: a peak near an end is then judged by its other side
   * alone. Otherwise the end is the bottom of its valley.
   */
  readonly isCutOut?: boolean;
}

/**
 * Local maxima with at least the given prominence and spacing, in order of position.
 * NaN part the samples into stretches; a maximum at a stretch's very end is not a peak.
 */
export function findPeaks(samples: Float64Array, limits: PeakLimits): Peak[] {
  const found: Peak[] = [];
  const n = samples.length;
  for (let i = 1; i < n - 1; i++) {
    const value = samples[i];
    // A plateau counts once, at its first sample.
    if (!(value > samples[i - 1])) continue;
    let after = i + 1;
    while (after < n && samples[after] === value) after++;
    if (after >= n || !(samples[after] < value)) continue;
    const prominence = value - baseOf(samples, i, after - 1, limits.isCutOut ?? false);
    if (prominence < limits.prominence) continue;
    const before = samples[i - 1];
    const next = samples[i + 1];
    const bend = before - 2 * value + next;
    const shift = after > i + 1 ? (after - 1 - i) / 2 : bend < 0 ? (0.5 * (before - next)) / bend : 0;
    found.push({ position: i + shift, value, prominence });
  }
  const kept: Peak[] = [];
  for (const peak of found.toSorted((a, b) => b.value - a.value)) {
    if (kept.every((other) => Math.abs(other.position - peak.position) >= limits.spacing)) kept.push(peak);
  }
  return kept.sort((a, b) => a.position - b.position);
}

function baseOf(samples: Float64Array, first: number, last: number, isCutOut: boolean): number {
  const before = valley(samples, first, -1);
  const after = valley(samples, last, 1);
  if (isCutOut && before.isOpen && after.isOpen) return Math.min(before.lowest, after.lowest);
  if (isCutOut && before.isOpen !== after.isOpen) return before.isOpen ? after.lowest : before.lowest;
  return Math.max(before.lowest, after.lowest);
}

function valley(samples: Float64Array, from: number, step: number): { lowest: number; isOpen: boolean } {
  const top = samples[from];
  let lowest = top;
  for (let i = from + step; i >= 0 && i < samples.length; i += step) {
    const value = samples[i];
    if (Number.isNaN(value)) break;
    if (value > top) return { lowest, isOpen: false };
    if (value < lowest) lowest = value;
  }
  return { lowest, isOpen: true };
}
