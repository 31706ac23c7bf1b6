import { Keypoint, keypointCount } from '../../poseTrack/keypoints.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { rejectOutliers } from '../../signal/rejectOutliers.ts';
import { smooth } from '../../signal/smooth.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';

/** Seconds that a spline may bridge; longer gaps stay open. */
const longestGapSeconds = 0.1;
/** Hampel's window reaches this far to each side, seconds, and at least three frames (7–9 frames are usual). */
const outlierReachSeconds = 0.06;
const leastReach = 3;
const outlierDeviations = 3.5;
/** Nearer than this to its neighbours' median a point is no outlier, trunk lengths: about a foot's width. */
const outlierFloor = 0.1;
/** A trunk is about this long, metres: turns the floor into metres for points in space. */
const trunkMetres = 0.5;
/** No cut-off above this share of the frame rate: 8.4 Hz at 30 frames per second. */
const frameRateShare = 0.28;

/**
 * Hz: feet move fastest, the trunk slowest. 12 Hz keeps the foot's angle at initial contact within 0.3°, 6 Hz costs it
 * a degree (README, cleaning).
 */
const cutoffs = { foot: 11, limb: 9, trunk: 7 } as const;

/**
 * The track as it is measured on: outliers removed, gaps up to 0.1 s bridged, each coordinate low-passed without lag.
 *
 * Left and right are not exchanged back by continuity: on real films that invents more exchanges than it mends. Legs
 * are put right before, by the strides (see `repairLegs`); where there are none, single exchanged frames fall to the
 * outlier test.
 *
 * @param track NaN where there is nothing to go by; not changed.
 * @param trunkLength Median, pixels.
 * @param frameRate Frames per second.
 */
export function cleanTrack(track: LevelTrack, trunkLength: number, frameRate: number): LevelTrack {
  const { times } = track;
  const reach = Math.max(leastReach, Math.round(outlierReachSeconds * frameRate));
  const clean = (axes: readonly (readonly Float64Array[])[], floor: number): Float64Array[][] => {
    const out: Float64Array[][] = axes.map(() => []);
    for (let k = 0; k < keypointCount; k++) {
      const cutoff = Math.min(cutoffs[partOf(k)], frameRateShare * frameRate);
      const kept = axes.map((axis) => rejectOutliers(axis[k], { reach, deviations: outlierDeviations, floor: floor }));
      // A point that is wrong in one direction is wrong altogether.
      for (let i = 0; i < times.length; i++) {
        let sum = 0;
        for (const axis of kept) sum += axis[i];
        if (Number.isNaN(sum)) for (const axis of kept) axis[i] = Number.NaN;
      }
      for (const [a, axis] of kept.entries()) {
        out[a].push(smooth(times, bridgeGaps(times, axis, longestGapSeconds), cutoff));
      }
    }
    return out;
  };
  const [x, y] = clean([track.x, track.y], outlierFloor * trunkLength) as [Float64Array[], Float64Array[]];
  const score = track.score.map((values, k) => scores(values, x[k]));
  if (track.world === null) return { ...track, x, y, score, world: null };
  const space = clean([track.world.x, track.world.y, track.world.z], outlierFloor * trunkMetres);
  return { ...track, x, y, score, world: { x: space[0], y: space[1], z: space[2] } };
}

function partOf(keypoint: number): keyof typeof cutoffs {
  if (keypoint >= Keypoint.leftAnkle) return 'foot';
  if (keypoint >= Keypoint.leftKnee) return 'limb';
  if (keypoint >= Keypoint.leftHip) return 'trunk';
  if (keypoint >= Keypoint.leftElbow) return 'limb';
  return 'trunk';
}

/** A bridged point is no surer than the less sure of its neighbours; a missing one has no score. */
function scores(values: Float64Array, x: Float64Array): Float64Array {
  const out = values.slice();
  let previous = Number.NaN;
  for (let i = 0; i < out.length; i++) {
    if (Number.isNaN(x[i])) {
      out[i] = Number.NaN;
      previous = Number.NaN;
    } else if (Number.isNaN(values[i])) {
      let next = i;
      while (next < values.length && Number.isNaN(values[next])) next++;
      const following = next < values.length ? values[next] : previous;
      out[i] = Number.isNaN(previous) ? following : Math.min(previous, following);
    } else previous = values[i];
  }
  return out;
}
