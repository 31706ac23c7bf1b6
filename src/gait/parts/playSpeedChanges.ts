import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';

/** On each side of a change the legs' speed is told from so many seconds of the film: a step slowed fourfold or more. */
const levelSeconds = 1.75;
/** Each speed of play lasts so long at least, seconds of the film; phones leave a second or two before and after. */
const leastSeconds = 1;
/**
 * Legs become this much quicker or slower from one moment to the next. Phones slow by four or eight, editors by two.
 * From walking to running it is 1.5 to 2, over several steps.
 */
const leastFactor = 2;
/** And stay so until the next change, by this much: legs that one lapse of the model hurried for a moment do not. */
const leastLasting = 1.6;
/**
 * Trunk lengths per second that legs move while somebody runs, slowed up to eightfold: runners have 3.2 to 9. Slower
 * than this is somebody who stands, or a picture that does.
 */
const leastSpeed = 0.24;
/** A change of speed takes so long from one level to the other at most, seconds of the film. */
const rampSeconds = 0.5;

/**
 * The frames at which a film begins to play at another speed, as phones’ slow motion does in its middle: how fast the
 * legs move against the hips stays within a few tenths while somebody runs, whichever leg is which, and changes at once
 * by the factor of the slow motion.
 *
 * @param speeds Of the legs (see `legSpeeds`), in a piece of film that goes on without a break or a turn: seen from
 * elsewhere legs are as fast again.
 * @param times Seconds of the film as it plays, whatever was said of its clock.
 * @returns Indices of the first frames at the new speed, increasing.
 */
export function playSpeedChanges(times: Float64Array, speeds: Float64Array): number[] {
  const changes = speeds.map((_, i) => changeAt(times, speeds, i));
  const found: number[] = [];
  for (let i = 0; i < changes.length; i++) {
    if (!(changes[i] >= leastFactor)) continue;
    let best = i;
    let end = i;
    for (; end < changes.length && times[end] - times[best] < leastSeconds; end++) {
      if (changes[end] > changes[best]) best = end;
    }
    found.push(best);
    i = end;
  }
  return lasting(times, speeds, found);
}

/** Without the changes that what lies between them and the next does not bear out. */
function lasting(times: Float64Array, speeds: Float64Array, found: readonly number[]): number[] {
  const kept: number[] = [];
  for (const [k, at] of found.entries()) {
    const from = kept[kept.length - 1] ?? 0;
    const to = found[k + 1] ?? times.length;
    const isLong = times[at] - times[from] >= leastSeconds && times[to - 1] - times[at] >= leastSeconds;
    if (isLong && factorOf(speeds.subarray(from, at), speeds.subarray(at, to)) >= leastLasting) kept.push(at);
  }
  return kept;
}

/** By which factor the legs' speed differs before and from frame `i` on; 1 where either side says nothing. */
function changeAt(times: Float64Array, speeds: Float64Array, i: number): number {
  let from = i;
  while (from > 0 && times[i] - times[from - 1] <= levelSeconds + rampSeconds / 2) from--;
  let to = i;
  while (to < times.length && times[to] - times[i] <= levelSeconds + rampSeconds / 2) to++;
  let before = i;
  while (before > from && times[i] - times[before] < rampSeconds / 2) before--;
  let after = i;
  while (after < to && times[after] - times[i] < rampSeconds / 2) after++;
  if (times[i] - times[from] < leastSeconds || times[to - 1] - times[i] < leastSeconds) return 1;
  return factorOf(speeds.subarray(from, before), speeds.subarray(after, to));
}

function factorOf(before: Float64Array, after: Float64Array): number {
  const [one, other] = [median(before), median(after)];
  if (!(Math.min(one, other) >= leastSpeed)) return 1;
  return Math.max(one / other, other / one);
}

/**
 * How fast knees and ankles move against the hips, trunk lengths per second of the film as it plays.
 *
 * @param track NaN where nobody was found or nothing new is shown: no speed there.
 */
export function legSpeeds({ x, y }: PoseTrack, trunk: TrunkPath, times: Float64Array): Float64Array {
  const speeds = new Float64Array(times.length).fill(Number.NaN);
  let last = -1;
  for (let i = 0; i < times.length; i++) {
    if (Number.isNaN(trunk.hipX[i])) continue;
    if (last >= 0) {
      const gone = (from: number, to: number) =>
        Math.hypot(
          x[to][i] - trunk.hipX[i] - (x[from][last] - trunk.hipX[last]),
          y[to][i] - trunk.hipY[i] - (y[from][last] - trunk.hipY[last]),
        );
      // Whichever way round the legs are called.
      const both = pairs.map(([left, right]) =>
        Math.min(gone(left, left) + gone(right, right), gone(left, right) + gone(right, left)),
      );
      speeds[i] = (both[0] + both[1]) / 4 / trunk.length[i] / (times[i] - times[last]);
    }
    last = i;
  }
  return speeds;
}

const pairs = [
  [Keypoint.leftKnee, Keypoint.rightKnee],
  [Keypoint.leftAnkle, Keypoint.rightAnkle],
] as const;
