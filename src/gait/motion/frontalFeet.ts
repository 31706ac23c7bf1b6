import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import { smooth } from '../../signal/smooth.ts';
import { trunkDescents } from './trunkDescents.ts';

/** What tells getting on from a drill on the spot, in a film from the front or the rear; trunk lengths. */
export interface FrontalFeet {
  readonly view: 'front' | 'rear';
  /**
   * How far a standing foot goes away from the camera while it carries, as the picture shows it: up. Runners' feet do,
   * seen from the front; null from the rear, where a pose model shows it too badly, and with too few steps.
   */
  readonly goesBack: number | null;
  /** How far below the hips the knees stay at their highest, of the two the one that stays lower. */
  readonly kneeBelowHip: number;
  /** The same of the ankles below their knees; negative where both kick up above them. */
  readonly ankleBelowKnee: number;
}

/** The part of a step, from initial contact on, in which a foot carries, flat at first. */
const carries = { from: 0.1, to: 0.5 };
/** A median of fewer steps depends on which of them the model drew badly. */
const fewestSteps = 4;
/** What changes more slowly than this, in cycles per step, is the runner who comes nearer. */
const nearingPerStep = 0.12;
/** The share of frames in which a limb is at its highest. */
const highest = 0.03;

/** @param stands Which leg stands: see `stanceLeg`. @param stepSeconds The step's duration. */
export function frontalFeet(
  { times, y }: PoseTrack,
  trunk: TrunkPath,
  stands: Float64Array,
  view: 'front' | 'rear',
  stepSeconds: number,
): FrontalFeet {
  const stays = (upper: 'Hip' | 'Knee', lower: 'Knee' | 'Ankle') => {
    const of = (side: 'left' | 'right') =>
      quantile(
        times.map((_, i) => (y[Keypoint[`${side}${lower}`]][i] - y[Keypoint[`${side}${upper}`]][i]) / trunk.length[i]),
        highest,
      );
    return Math.max(of('left'), of('right'));
  };
  const limbs = { view, kneeBelowHip: stays('Hip', 'Knee'), ankleBelowKnee: stays('Knee', 'Ankle') };
  if (view === 'rear') return { goesBack: null, ...limbs };
  const { leftAnkle, rightAnkle, leftHeel, rightHeel } = Keypoint;
  const standing = times.map(
    (_, i) => (stands[i] > 0 ? y[leftAnkle][i] + y[leftHeel][i] : y[rightAnkle][i] + y[rightHeel][i]) / 2,
  );
  const path = bridgeGaps(times, standing, 0.5 * stepSeconds);
  const nearing = smooth(times, path, nearingPerStep / stepSeconds);
  const height = path.map((value, i) => (nearing[i] - value) / trunk.length[i]);
  const ways = trunkDescents(times, trunk, stepSeconds)
    .map(
      (contact) =>
        sampleAt(times, height, contact + carries.to * stepSeconds) -
        sampleAt(times, height, contact + carries.from * stepSeconds),
    )
    .filter((way) => !Number.isNaN(way));
  return { goesBack: ways.length >= fewestSteps ? median(ways) : null, ...limbs };
}
