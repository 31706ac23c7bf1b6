import { Keypoint } from '../../poseTrack/keypoints.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import { median } from '../../signal/median.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import { type PreparedFilm, partOfFilm } from '../prepare/prepare.ts';
import type { View } from '../scene/scene.ts';
import { readStaticTrial } from './readStaticTrial.ts';
import type { StaticTrial } from './staticTrial.ts';

/** Shorter pauses are a step on to the belt, not a stand. */
const leastSeconds = 2;
/** More adds nothing. */
const mostSeconds = 6;
/** Beside the part that moves, a run-up or a last step is cut off. */
const edgeSeconds = 0.3;
/** How far hips and ankles may be from where they stood, trunk lengths. */
const reach = 0.1;

/**
 * The standing reference that a film carries by itself, when it starts or ends with two seconds and more of standing
 * still.
 *
 * @param view the person's word; null where the film is to tell.
 * @returns in the film's own seconds; null where nobody stands at either end, or the stand can't be read.
 */
export function staticTrialInFilm(
  film: PreparedFilm,
  view: Exclude<View, 'unknown'> | null = null,
): StaticTrial | null {
  const track = film.level;
  const n = track.times.length;
  // A film of a stand alone has no run to hold against it.
  for (const step of [1, -1] as const) {
    const still = stillFrom(track, step);
    if (still === null || still.frames >= n) continue;
    const [from, to] =
      step === 1 ? [track.times[0], still.until - edgeSeconds] : [still.until + edgeSeconds, track.times[n - 1] + 1e-9];
    if (to - from < leastSeconds) continue;
    const part =
      step === 1
        ? partOfFilm(film, Math.max(from, to - mostSeconds), to)
        : partOfFilm(film, from, Math.min(to, from + mostSeconds));
    const reference = readStaticTrial(part, view);
    if (reference) return reference;
  }
  return null;
}

/**
 * From the film's start (step 1) or end (−1): until when hips and ankles stay where they stand; null where they don't.
 */
function stillFrom(track: LevelTrack, step: 1 | -1): { readonly until: number; readonly frames: number } | null {
  const { times } = track;
  const n = times.length;
  if (n < 2) return null;
  const at = (k: number) => (step === 1 ? k : n - 1 - k);
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const paths = [
    hip.x,
    hip.y,
    track.x[Keypoint.leftAnkle],
    track.x[Keypoint.rightAnkle],
    track.y[Keypoint.leftAnkle],
    track.y[Keypoint.rightAnkle],
  ];
  let head = 0;
  while (head < n && Math.abs(times[at(head)] - times[at(0)]) < 1) head++;
  const first = Array.from({ length: head }, (_, k) => at(k));
  const places = paths.map((path) => median(first.map((i) => path[i])));
  const trunk = median(first.map((i) => Math.hypot(shoulder.x[i] - hip.x[i], shoulder.y[i] - hip.y[i])));
  if (!(trunk > 0) || places.some(Number.isNaN)) return null;
  let gone = 0;
  for (let k = 0; k < n; k++) {
    const away = paths.some((path, p) => Math.abs(path[at(k)] - places[p]) > reach * trunk);
    gone = away ? gone + 1 : 0;
    // A single wild frame is the model's, three in a row are a step.
    if (gone >= 3) return { until: times[at(Math.max(0, k - 2))], frames: k - 2 };
  }
  return { until: times[at(n - 1)], frames: n };
}
