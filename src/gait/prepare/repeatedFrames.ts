import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { quantile } from '../../signal/quantile.ts';
import { repeatPattern } from './repeatPattern.ts';

/**
 * A picture shown again moves the points by less than this share of the usual movement: only the model's own unrest is
 * left.
 */
const repeatShare = 0.2;
/** Frames nearer in time than this share of the median gap are one picture written twice. */
const duplicateShare = 0.25;
/** Seconds on each side from which the usual movement is taken. */
const neighbourhoodSeconds = 0.25;

/**
 * For each frame whether it shows an earlier picture again: frozen first frames, doubled frames (24 → 30, 30 → 60), and
 * frames of one instant written twice; also where doubled frames were encoded again (`repeatPattern`). Their points say
 * where the body was before, not where it is.
 *
 * Movement is the mean distance that the points travel from frame to frame. In a frozen start the last frame counts as
 * the new one (motion goes on from it), elsewhere the first.
 */
export function repeatedFrames(track: PoseTrack): Uint8Array {
  const { times } = track;
  const n = times.length;
  const repeats = new Uint8Array(n);
  if (n < 3) return repeats;
  const gaps = Float64Array.from({ length: n - 1 }, (_, i) => times[i + 1] - times[i]);
  const usualGap = quantile(gaps, 0.5);
  const movement = Float64Array.from({ length: n }, (_, i) => (i === 0 ? Number.NaN : meanMovement(track, i)));
  const reach = Math.min(60, Math.max(2, Math.round(neighbourhoodSeconds / usualGap)));
  for (let i = 1; i < n; i++) {
    if (gaps[i - 1] < duplicateShare * usualGap) {
      repeats[i] = 1;
      continue;
    }
    const around = movement.subarray(Math.max(1, i - reach), Math.min(n, i + reach + 1));
    // Nothing is a repeat that moves enough against the quickest of its neighbours: cheap to see, and settles nearly
    // every frame.
    let quickest = 0;
    for (const value of around) if (value > quickest) quickest = value;
    if (!(movement[i] < repeatShare * quickest)) continue;
    // The upper quartile: where every second frame is a repeat, the median is half unrest.
    const usual = quantile(around, 0.75);
    if (movement[i] < repeatShare * usual) repeats[i] = 1;
  }
  repeatPattern(track)?.forEach((isRepeat, i) => {
    if (isRepeat && i > 0) repeats[i] = 1;
  });
  let frozen = 1;
  while (frozen < n && repeats[frozen] === 1) frozen++;
  if (frozen > 1 && frozen < n) {
    repeats.fill(1, 0, frozen - 1);
    repeats[frozen - 1] = 0;
  }
  return repeats;
}

/** Pairs of left and right, of which one frame may call the one what the next calls the other. */
const pairs = Object.entries(Keypoint).flatMap(([name, k]) => {
  const twin = Keypoint[name.replace('left', 'right') as keyof typeof Keypoint];
  return name.startsWith('left') ? [[k, twin] as const] : [];
});

/** Blind to left and right being exchanged: legs that change places have not moved. */
function meanMovement({ x, y }: PoseTrack, i: number): number {
  const apart = (from: number, to: number) => Math.hypot(x[to][i] - x[from][i - 1], y[to][i] - y[from][i - 1]);
  let sum = 0;
  let count = 0;
  for (const [left, right] of pairs) {
    const distance = Math.min(apart(left, left) + apart(right, right), apart(left, right) + apart(right, left));
    if (Number.isNaN(distance)) continue;
    sum += distance;
    count += 2;
  }
  return count > 0 ? sum / count : Number.NaN;
}
