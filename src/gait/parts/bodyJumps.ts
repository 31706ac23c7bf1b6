import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';

/** Seconds on each side of a frame from which the place of the body is told. */
const placeSeconds = 0.2;
/** And the speed at which it travels. */
const travelSeconds = 0.4;
/** What jumps again within this is still the same jump, seconds. */
const sameJump = 0.1;
/** Of a jump this share is made from one frame to the next; the rest may be the model's, which slides after it. */
const atOnce = 0.5;
/** Fewer frames than this on a side say nothing of either. */
const leastFrames = 3;
/**
 * Trunk lengths by which nobody moves between two frames beyond his travel: hips sway and bounce by 0.1–0.2 about their
 * mean of 0.2 s, and the model sees them within 0.05.
 */
const leastJump = { along: 0.35, upright: 0.5 };
/** Nor does anybody grow by so much from one moment to the next. */
const leastGrowth = 1.25;

/**
 * The frames at which the body jumps to another place or size, and does not come back: an editor cut the film, or the
 * model went over to another body. A wild frame or two are no jump, nor is somebody who turns round.
 *
 * @param trunk NaN where nobody was found or nothing new is shown.
 * @returns Indices of the first frames after each jump, increasing.
 */
export function bodyJumps(times: Float64Array, trunk: TrunkPath): number[] {
  const seen = Array.from(times.keys()).filter((i) => !Number.isNaN(trunk.hipX[i]) && trunk.length[i] > 0);
  const found: number[] = [];
  let from = 0;
  while (from < seen.length) {
    if (jumpSize(times, trunk, seen, from) < 1) {
      from++;
      continue;
    }
    let to = from;
    for (let n = from; n < seen.length && times[seen[n]] - times[seen[to]] <= sameJump; n++) {
      if (jumpSize(times, trunk, seen, n) >= 1) to = n;
    }
    found.push(...cutsBetween(times, trunk, seen, Math.max(1, from - 1), Math.min(seen.length - 1, to + 1)));
    from = to + 1;
  }
  return found;
}

/** The abrupt frames of what ran into one jump: there and back, each has its own. */
function cutsBetween(
  times: Float64Array,
  trunk: TrunkPath,
  seen: readonly number[],
  from: number,
  to: number,
): number[] {
  const found: number[] = [];
  const ranges: [from: number, to: number][] = [[from, to]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const cut = range[0] <= range[1] ? mostAbrupt(trunk, seen, range[0], range[1]) : null;
    if (cut === null) continue;
    found.push(seen[cut]);
    const time = times[seen[cut]];
    let [before, after] = [cut, cut];
    while (before >= range[0] && times[seen[before]] >= time - placeSeconds) before--;
    while (after <= range[1] && times[seen[after]] <= time + placeSeconds) after++;
    ranges.push([range[0], before], [after, range[1]]);
  }
  return found.sort((a, b) => a - b);
}

/** How far place or size jump just before the `n`th seen frame, in units of what is a jump. */
function jumpSize(times: Float64Array, trunk: TrunkPath, seen: readonly number[], n: number): number {
  const before = side(times, seen, n, -1, placeSeconds);
  const after = side(times, seen, n, 1, placeSeconds);
  if (before.length < leastFrames || after.length < leastFrames) return 0;
  const wide = [side(times, seen, n, -1, travelSeconds), side(times, seen, n, 1, travelSeconds)];
  const sizeOver = (frames: readonly number[]) =>
    median(frames.map((i) => Math.hypot(trunk.shoulderX[i] - trunk.hipX[i], trunk.shoulderY[i] - trunk.hipY[i])));
  const size = Math.max(sizeOver(before), 1e-9);
  const cut = (times[seen[n - 1]] + times[seen[n]]) / 2;
  const jump = (path: Float64Array) => {
    // Each side by its own travel, so that who turns round does not jump.
    const [earlier, later] = [before, after].map((frames, k) => {
      const speed = travel(times, path, wide[k]);
      return median(frames.map((i) => path[i] - speed * (times[i] - cut)));
    });
    return Math.abs(later - earlier) / size;
  };
  return Math.max(
    jump(trunk.hipX) / leastJump.along,
    jump(trunk.hipY) / leastJump.upright,
    Math.abs(Math.log(sizeOver(after) / size)) / Math.log(leastGrowth),
  );
}

/** The seen frames within so many seconds before (−1) or from (1) the `n`th on. */
function side(times: Float64Array, seen: readonly number[], n: number, way: 1 | -1, seconds: number): number[] {
  const frames: number[] = [];
  const edge = way === 1 ? n : n - 1;
  for (let m = edge; m >= 0 && m < seen.length; m += way) {
    if (Math.abs(times[seen[m]] - times[seen[edge]]) > seconds) break;
    frames.push(seen[m]);
  }
  return way === 1 ? frames : frames.reverse();
}

/** Median speed over half of the frames each, per second. */
function travel(times: Float64Array, path: Float64Array, frames: readonly number[]): number {
  const half = Math.max(1, frames.length >> 1);
  const speeds = frames.slice(half).map((i, m) => (path[i] - path[frames[m]]) / (times[i] - times[frames[m]]));
  return speeds.length > 0 ? median(speeds) : 0;
}

/** Of the seen frames `from` … `to` the place of the one that is furthest from the one before it; null where none is far from it. */
function mostAbrupt(trunk: TrunkPath, seen: readonly number[], from: number, to: number): number | null {
  let best: number | null = null;
  let most = atOnce;
  for (let n = from; n <= to; n++) {
    const [a, b] = [seen[n - 1], seen[n]];
    const lengthOf = (i: number) => Math.hypot(trunk.shoulderX[i] - trunk.hipX[i], trunk.shoulderY[i] - trunk.hipY[i]);
    const size = Math.max(lengthOf(a), 1e-9);
    const jump = Math.max(
      Math.abs(trunk.hipX[b] - trunk.hipX[a]) / size / leastJump.along,
      Math.abs(trunk.hipY[b] - trunk.hipY[a]) / size / leastJump.upright,
      Math.abs(Math.log(lengthOf(b) / size)) / Math.log(leastGrowth),
    );
    if (jump > most) {
      most = jump;
      best = n;
    }
  }
  return best;
}
