/** A local maximum of evenly spaced samples. */
export interface Peak {
  /** Position in samples, between samples by a parabola through three. */
  readonly position: number;
  readonly value: number;
  /** Height above the higher of the two valleys that part it from something higher, or from an end or a NaN. */
  readonly prominence: number;
}

/**
 * Local maxima with at least the given prominence, and at least `spacing` samples apart (the higher one stays), in order of position.
 * NaN part the samples into stretches; a maximum at a stretch's very end is not a peak.
 */
export function findPeaks(samples: Float64Array, limits: { prominence: number; spacing: number }): Peak[] {
  const found: Peak[] = [];
  const n = samples.length;
  for (let i = 1; i < n - 1; i++) {
    const value = samples[i]!;
    // A plateau counts once, at its first sample.
    if (!(value > samples[i - 1]!)) continue;
    let after = i + 1;
    while (after < n && samples[after] === value) after++;
    if (after >= n || !(samples[after]! < value)) continue;
    const prominence = value - Math.max(valley(samples, i, -1), valley(samples, after - 1, 1));
    if (prominence < limits.prominence) continue;
    const before = samples[i - 1]!;
    const next = samples[i + 1]!;
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

function valley(samples: Float64Array, from: number, step: number): number {
  const top = samples[from]!;
  let lowest = top;
  for (let i = from + step; i >= 0 && i < samples.length; i += step) {
    const value = samples[i]!;
    if (Number.isNaN(value) || value > top) break;
    if (value < lowest) lowest = value;
  }
  return lowest;
}
