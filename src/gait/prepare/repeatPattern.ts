import { keypointCount } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

/**
 * Ways in which films of one rate are written at another: so many new pictures in so many frames.
 *
 * 30 in 60 (25 in 50, 15 in 30), 20 in 60, 15 in 60, 24 in 60 (3:2 pulldown), 30 in 50, 24 in 30, 25 in 30 (50 in 60), 25
 * in 60, 24 in 50.
 */
const ways = [
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 5],
  [3, 5],
  [4, 5],
  [5, 6],
  [5, 12],
  [12, 25],
] as const;
/** Frames that are looked at together: a dropped frame shifts the pattern, and harms only its own window. */
const windowFrames = 48;
/** The way that the points go is taken over so many frames on each side. */
const reach = 3;
/**
 * A picture that was encoded again takes the points on by so much of their way at most, where a new one takes them on by
 * a whole frame's: over the whole film, and in nearly every window. In films that were sped up every second frame goes
 * half the way of its neighbours, ⅔ of the usual: those are no repeats.
 */
const mostProgress = 0.4;
const mostInWindow = 0.55;
const leastWindows = 0.8;
/** Share of what differs from frame to frame that the pattern must explain: 0.07 at most in films without one. */
const leastExplained = 0.25;
/** What a single frame counts at most: legs that are exchanged fly across the body. */
const progressRange = { least: -1, most: 4 };

/**
 * The frames that repeat an earlier picture in a film whose pictures were doubled (or written three, two, three, two
 * times …) and then encoded again: the points tremble there as much as half of what they move elsewhere. But they go
 * nowhere, and they do so in time with the frames' numbers, as no runner does.
 *
 * @returns null where no pattern fits the whole film.
 */
export function repeatPattern(track: PoseTrack): Uint8Array | null {
  const n = track.times.length;
  if (n < windowFrames / 2) return null;
  const progress = Float64Array.from({ length: n }, (_, i) => progressAt(track, i));
  let best: { readonly repeats: Uint8Array; readonly explained: number } | null = null;
  for (const [pictures, period] of ways) {
    const pictureAt = (i: number) => Math.floor((i * pictures) / period);
    const isRepeat = Uint8Array.from({ length: period }, (_, i) => (pictureAt(i) === pictureAt(i - 1) ? 1 : 0));
    const found = layOver(progress, isRepeat);
    if (found && found.explained > (best?.explained ?? leastExplained)) best = found;
  }
  return best?.repeats ?? null;
}

/**
 * How far a frame takes the points along their way: 1 where they go as far as in each of the frames around it, 0 where
 * they go nowhere; NaN where that is unknown.
 */
function progressAt({ times, x, y }: PoseTrack, i: number): number {
  const first = Math.max(0, i - 1 - reach);
  const last = Math.min(times.length - 1, i + reach);
  let along = 0;
  let square = 0;
  for (let k = 0; k < keypointCount && i > 0; k++) {
    for (const row of [x[k], y[k]]) {
      const way = (row[last] - row[first]) / (last - first);
      const moved = row[i] - row[i - 1];
      if (Number.isNaN(way) || Number.isNaN(moved)) continue;
      along += way * moved;
      square += way * way;
    }
  }
  return square > 0 ? Math.min(progressRange.most, Math.max(progressRange.least, along / square)) : Number.NaN;
}

/** The pattern laid over the film, each window at the phase that fits it best; null where the film contradicts. */
function layOver(progress: Float64Array, isRepeat: Uint8Array): { repeats: Uint8Array; explained: number } | null {
  const n = progress.length;
  const period = isRepeat.length;
  const repeats = new Uint8Array(n);
  const count = Math.max(1, Math.round(n / windowFrames));
  let fitting = 0;
  for (let w = 0; w < count; w++) {
    const from = Math.round((w * n) / count);
    const to = Math.round(((w + 1) * n) / count);
    let phase = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let p = 0; p < period; p++) {
      const { ofRepeats } = compare(progress, (i) => isRepeat[(i + p) % period], from, to);
      if (!(ofRepeats < lowest)) continue;
      lowest = ofRepeats;
      phase = p;
    }
    if (lowest < mostInWindow) fitting++;
    for (let i = from; i < to; i++) repeats[i] = isRepeat[(i + phase) % period];
  }
  const { ofRepeats, explained } = compare(progress, (i) => repeats[i], 0, n);
  const isFound = fitting >= leastWindows * count && ofRepeats < mostProgress;
  return isFound ? { repeats, explained } : null;
}

/** How far repeats take the points, and the share of all variance that their difference from the others explains. */
function compare(progress: Float64Array, isRepeat: (i: number) => number, from: number, to: number) {
  const sum = [0, 0];
  const count = [0, 0];
  let square = 0;
  for (let i = from; i < to; i++) {
    const value = progress[i];
    if (Number.isNaN(value)) continue;
    const kind = isRepeat(i);
    sum[kind] += value;
    count[kind]++;
    square += value * value;
  }
  const all = count[0] + count[1];
  const difference = sum[1] / count[1] - sum[0] / count[0];
  const variance = square / all - ((sum[0] + sum[1]) / all) ** 2;
  return {
    ofRepeats: sum[1] / count[1],
    explained: (difference * difference * count[0] * count[1]) / all / all / variance,
  };
}
