import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';

/** A picture that stands for less than this hides no step: it is a repeated frame, and is bridged. Seconds. */
const leastSeconds = 0.3;
const leastFrames = 4;
/**
 * Over so many seconds a runner's limbs are somewhere else altogether: elbows to feet by 0.44 trunk lengths and more in
 * real films. Exercises and slow motion give 0.33: there nothing tells a freeze from a body that waits.
 */
const lagSeconds = 0.2;
const leastMovement = 0.38;
/** From front and rear limbs move along the line of sight: the virtual runner's by 0.22. */
const leastFrontal = 0.17;
/** Shoulders as wide as this against the trunk are seen from front or rear. */
const frontalShoulders = 0.5;
/**
 * While the picture stands, the limbs' points stay within this share of what they usually move in `lagSeconds`: the
 * model's own unrest, and the encoder's. Limbs that turn back all at once leave half of it behind in `leastSeconds`, and
 * slow motion sooner or later.
 */
const mostUnrest = 0.3;
/** A body that goes somewhere, however slowly, is further away in the last third than in the first by this factor. */
const growth = 2;
const trembling = 0.1;
/**
 * Trembling goes nowhere: over `trembleSeconds` the limbs are no further apart than from one frame to the next, by 1.0–1.2
 * in a real film's frozen second. Who stops, or plays slowly, goes somewhere: by 2.3 and more.
 */
const trembleSeconds = 0.1;
const mostTravel = 1.7;
/** A frame like the one in the middle of a freeze is no further from it than the others by this factor. */
const mostUnlike = 1.6;
/**
 * Within `edgeSeconds` of a freeze the limbs are this share of what they usually move away from it: half, and hardly
 * less where they turn back. Who stops of himself slows down first.
 */
const edgeSeconds = 0.15;
const abrupt = 0.25;
/** In a run the limbs move by this share of the usual in one of two lags at least; slow motion and a stand do not. */
const atRun = 0.5;

/**
 * For each frame whether the picture stands still there while the film goes on: the player waited, or an editor held
 * it. 1 in every frame after the first of such a stretch, which still shows the moment itself.
 *
 * Somebody who stands still in a moving picture does not freeze: nobody stops, or starts, from one frame to the next.
 *
 * @param trunkLength Median, pixels.
 */
export function frozenFrames(track: PoseTrack, trunkLength: number): Uint8Array {
  const { times } = track;
  const n = times.length;
  const frozen = new Uint8Array(n);
  const lagged = laggedMovement(track);
  const usual = quantile(lagged, 0.75);
  const shoulders = median(
    track.x[Keypoint.leftShoulder].map((x, i) => Math.abs(x - track.x[Keypoint.rightShoulder][i])),
  );
  const least = shoulders > frontalShoulders * trunkLength ? leastFrontal : leastMovement;
  if (!(usual >= least * trunkLength)) return frozen;
  // On both sides of a freeze the film shows the run; `lagged` is of the frame at the end of its lag.
  const isRun = (edge: number, way: 1 | -1) => {
    let most = Number.NaN;
    for (let i = edge; i >= 0 && i < n && Math.abs(times[i] - times[edge]) <= 2 * lagSeconds; i += way) {
      if (!(lagged[i] <= most)) most = lagged[i];
    }
    return !(most < atRun * usual);
  };
  for (let first = 0; first + 1 < n; ) {
    const away: number[] = [];
    let end = first + 1;
    for (; end < n; end++) {
      const distance = meanDistance(track, first, end);
      if (!(distance <= mostUnrest * usual)) break;
      away.push(distance / usual);
    }
    const isLong = end - first >= leastFrames && times[end - 1] - times[first] >= leastSeconds;
    const isHeld = isLong && !isGoing(away) && isTrembling(track, first, end) && isRun(first, -1) && isRun(end, 1);
    if (isHeld && !isEased(track, first, end, usual)) {
      const held = atRest(track, first, end);
      frozen.fill(1, held.first + 1, held.end);
      end = held.end;
    }
    first = isLong ? end : first + 1;
  }
  return frozen;
}

/**
 * From the first to the last frame like the one in the middle. A freeze is found from a frame of the run that is near
 * enough to it, a few frames early; and against that frame it then ends as early.
 */
function atRest(track: PoseTrack, first: number, end: number): { first: number; end: number } {
  const middle = (first + end) >> 1;
  const inside = Array.from({ length: end - first - 1 }, (_, k) => meanDistance(track, middle, first + 1 + k));
  const unrest = mostUnlike * median(inside.filter((distance) => distance > 0));
  const isLike = (i: number) => meanDistance(track, middle, i) <= unrest;
  let [from, to] = [first, end];
  while (from + 1 < middle && !isLike(from + 1)) from++;
  while (to < track.times.length && isLike(to)) to++;
  return { first: from, end: to };
}

/**
 * Whether the body comes to rest, or leaves it, over some time, as who stops and starts of himself. At the film's own
 * ends there is nothing to see of it.
 *
 * @param usual What the limbs usually move in `lagSeconds`, pixels.
 */
function isEased(track: PoseTrack, first: number, end: number, usual: number): boolean {
  const { times } = track;
  // The first and the last frames may still be on their way.
  const middle = (first + end) >> 1;
  const inside = Array.from({ length: end - first - 1 }, (_, k) => meanDistance(track, middle, first + 1 + k));
  const unrest = quantile(Float64Array.from(inside), 0.8);
  const isAtRest = (distance: number) => distance <= unrest;
  const from = first + 1 + inside.findIndex(isAtRest);
  const to = first + 1 + inside.findLastIndex(isAtRest);
  const quickest = (edge: number, way: 1 | -1) => {
    let most = Number.NaN;
    for (let i = edge + way; i >= 0 && i < times.length; i += way) {
      if (Math.abs(times[i] - times[edge]) > edgeSeconds) break;
      const distance = meanDistance(track, middle, i);
      if (!(distance <= most)) most = distance;
    }
    return most;
  };
  // Limbs that turn back leave one end of a freeze slowly, hardly both.
  const known = [quickest(from, -1), quickest(to, 1)].filter((distance) => !Number.isNaN(distance));
  return known.reduce((sum, distance) => sum + distance, 0) < abrupt * usual * known.length;
}

/** Whether the limbs move about as far in some frames as in one. */
function isTrembling(track: PoseTrack, first: number, end: number): boolean {
  const { times } = track;
  const [near, far]: [number[], number[]] = [[], []];
  for (let i = first + 1, then = first + 1; i + 1 < end; i++) {
    near.push(meanDistance(track, i, i + 1));
    while (times[i] - times[then] > trembleSeconds) then++;
    if (then > first + 1) far.push(meanDistance(track, then - 1, i));
  }
  return !(median(far) > mostTravel * median(near));
}

/** Whether the body goes slowly away from where it was, rather than trembling about it. */
function isGoing(away: readonly number[]): boolean {
  const third = Math.ceil(away.length / 3);
  const late = median(away.slice(-third));
  return late > trembling && late > growth * median(away.slice(0, third));
}

/** How far the limbs have moved in the last `lagSeconds`, for each frame, pixels. */
function laggedMovement(track: PoseTrack): Float64Array {
  const { times } = track;
  let then = 0;
  return times.map((time, i) => {
    while (time - times[then] > lagSeconds) then++;
    return then > 0 ? meanDistance(track, then - 1, i) : Number.NaN;
  });
}

const limbs = Object.values(Keypoint).filter((k) => k >= Keypoint.leftElbow);

/** Between the limbs in two frames, pixels; NaN where one is missing. */
function meanDistance({ x, y }: PoseTrack, a: number, b: number): number {
  let sum = 0;
  for (const k of limbs) sum += Math.hypot(x[k][a] - x[k][b], y[k][a] - y[k][b]);
  return sum / limbs.length;
}
