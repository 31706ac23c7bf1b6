import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { type TrunkPath, trunkPath } from '../../poseTrack/trunkPath.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { evenSignal } from '../../signal/evenSignal.ts';
import { frameRate } from '../../signal/frameRate.ts';
import { quantile } from '../../signal/quantile.ts';
import { smooth } from '../../signal/smooth.ts';
import { stepPeriod } from '../motion/stepPeriod.ts';

/** Fewer frames than this say nothing about how someone moves. */
const leastFrames = 8;
/**
 * Somebody who does not move at all still counts this much, trunk lengths: the largest of those who stand is then
 * chosen.
 */
const stillness = 0.02;
/** What changes more slowly than this is turning or drifting, not stepping, played Hz. */
const driftHz = 0.25;
/** Steps to look for, played seconds; samples per second for it. */
const stepLimits = { shortest: 0.2, longest: 3 };
const gridHz = 30;

/**
 * Which of the people in a film is the runner: the one whose feet run. The detector's best score is not: on a film with
 * a coach beside a treadmill it was the coach, whose hidden legs trembled by 0.19 trunk lengths while the runner's feet
 * swung by 0.84.
 *
 * Feet count by how far they move against the hips, along the picture or up and down, and by how regularly; people by
 * how long they are seen and, a little, by how large they are.
 *
 * @param people One track each, NaN where absent, all with the same times; at least one.
 * @returns Index into `people`; the first when nobody can be seen at all.
 */
export function chooseRunner(people: readonly PoseTrack[]): number {
  const trunks = people.map((track) => trunkPath(track));
  const largest = Math.max(...trunks.map((trunk) => trunk.medianLength || 0));
  let best = 0;
  let most = 0;
  for (const [i, track] of people.entries()) {
    const trunk = trunks[i];
    const found = trunk.hipX.filter((value) => !Number.isNaN(value)).length / Math.max(1, track.times.length);
    if (!(trunk.medianLength > 0)) continue;
    const size = Math.sqrt(trunk.medianLength / largest);
    const score = found * size * (stillness + feetAtWork(track, trunk));
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

/** Range of the feet's movement against each other, trunk lengths, times how well it repeats; 0 where it does not. */
function feetAtWork(track: PoseTrack, trunk: TrunkPath): number {
  const { times } = track;
  const seen = times.filter((_, i) => !Number.isNaN(trunk.hipX[i]));
  const rate = frameRate(seen);
  if (seen.length < leastFrames || !Number.isFinite(rate)) return 0;
  const apart = (axis: readonly Float64Array[]) =>
    times.map(
      (_, i) =>
        (axis[Keypoint.leftHeel][i] +
          axis[Keypoint.leftFootIndex][i] -
          axis[Keypoint.rightHeel][i] -
          axis[Keypoint.rightFootIndex][i]) /
        2 /
        trunk.length[i],
    );
  return Math.max(...[track.x, track.y].map((axis) => regularRange(times, apart(axis), rate)));
}

function regularRange(times: Float64Array, values: Float64Array, rate: number): number {
  const bridged = bridgeGaps(times, values, 0.25);
  const travel = smooth(times, bridged, driftHz);
  const swinging = bridged.map((value, i) => value - travel[i]);
  const signal = evenSignal(times, swinging, stepLimits.shortest, 0.45 * rate, gridHz).samples;
  const period = stepPeriod(
    signal,
    signal.map((value) => Math.abs(value)),
    gridHz,
    stepLimits,
  );
  const range = quantile(swinging, 0.95) - quantile(swinging, 0.05);
  return period === null || Number.isNaN(range) ? 0 : range * Math.max(0, period.strength);
}
