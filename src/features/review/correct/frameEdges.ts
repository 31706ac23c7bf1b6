import { bisectLeft } from 'd3-array';

/**
 * The moment between two frames at which something begins that the first does not show and the second does: a foot that
 * is in the air in one and on the ground in the next landed halfway, as far as anybody can see.
 *
 * @param frame The second of the two; the ends clamp.
 */
export function edgeBefore(times: Float64Array, frame: number): number {
  const at = Math.min(times.length - 1, Math.max(1, frame));
  return (times[at - 1] + times[at]) / 2;
}

/** The frame that begins at the edge nearest to a moment. */
export function frameOfEdge(times: Float64Array, time: number): number {
  const at = Math.min(times.length - 1, Math.max(1, bisectLeft(times, time)));
  const candidates = [at - 1, at, at + 1].filter((frame) => frame >= 1 && frame < times.length);
  return candidates.reduce(
    (best, frame) =>
      Math.abs(edgeBefore(times, frame) - time) < Math.abs(edgeBefore(times, best) - time) ? frame : best,
    candidates[0] ?? 0,
  );
}
