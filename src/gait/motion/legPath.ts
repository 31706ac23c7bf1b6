import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import { smooth } from '../../signal/smooth.ts';

/** One leg through the film as contacts see it, in trunk lengths, as the model labelled it. */
export interface LegPath {
  /**
   * Foot (mean of heel and toe) ahead of the slowly moving hips; + in the running direction. NaN where nobody was
   * found.
   */
  readonly ahead: Float64Array;
  /** Foot below mid-hip. */
  readonly below: Float64Array;
  /** 1 where the leg can't be a leg: wrong lengths, or a foot far ahead and yet in the air. */
  readonly isImplausible: Uint8Array;
}

/** What the legs are read from. */
export interface SeenLegs {
  readonly track: PoseTrack;
  readonly trunk: TrunkPath;
  /** +1 heading right in the picture, −1 left. */
  readonly facing: 1 | -1;
  /**
   * Whether the runner is seen squarely from the side. Obliquely, legs are foreshortened and feet rise and fall in the
   * picture as they come nearer and go away: then nothing is judged.
   */
  readonly isSquare: boolean;
}

/** Shank and thigh against their median length in the picture; foreshortening alone stays inside in a side view. */
const shankRange = { least: 0.72, most: 1.35 };
/** A thigh seen squarely is about as long as it gets: what is longer by so much hangs on somebody else's legs. */
const thighRange = { least: 0.7, most: 1.4 };
/** A foot this far ahead of the hips (trunk lengths) is about to land or has landed … */
const farAhead = 0.25;
/** … so it hangs at least this share of the usual drop below the hips. */
const leastDrop = 0.8;

/**
 * Both legs relative to the hips, for a view from the side or obliquely.
 *
 * The hips are low-passed hard: their own jitter and rocking would enter both feet alike, and only their travel is
 * wanted.
 *
 * @param hipCutoffHz About half the step rate; 1 Hz before the step is known.
 */
export function legPaths(
  { track, trunk, facing, isSquare }: SeenLegs,
  hipCutoffHz: number,
): Readonly<Record<Side, LegPath>> {
  const { times } = track;
  const hipX = smooth(times, bridgeGaps(times, trunk.hipX, 0.5 / hipCutoffHz), hipCutoffHz);
  const measure = (hip: number, knee: number, ankle: number, heel: number, toe: number) => {
    const { x, y } = track;
    const ahead = times.map((_, i) => (facing * ((x[heel][i] + x[toe][i]) / 2 - hipX[i])) / trunk.length[i]);
    const below = times.map((_, i) => ((y[heel][i] + y[toe][i]) / 2 - trunk.hipY[i]) / trunk.length[i]);
    const distance = (a: number, b: number) =>
      times.map((_, i) => Math.hypot(x[a][i] - x[b][i], y[a][i] - y[b][i]) / trunk.length[i]);
    return { ahead, below, shank: distance(knee, ankle), thigh: distance(hip, knee) };
  };
  const left = measure(
    Keypoint.leftHip,
    Keypoint.leftKnee,
    Keypoint.leftAnkle,
    Keypoint.leftHeel,
    Keypoint.leftFootIndex,
  );
  const right = measure(
    Keypoint.rightHip,
    Keypoint.rightKnee,
    Keypoint.rightAnkle,
    Keypoint.rightHeel,
    Keypoint.rightFootIndex,
  );
  const usualDrop = quantile(
    left.below.map((value, i) => Math.max(value, right.below[i])),
    0.75,
  );
  const judge = ({ ahead, below, shank, thigh }: ReturnType<typeof measure>): LegPath => {
    const usualShank = median(shank);
    const usualThigh = median(thigh);
    const isImplausible = Uint8Array.from(ahead, (value, i) =>
      isSquare &&
      (shank[i] < shankRange.least * usualShank ||
        shank[i] > shankRange.most * usualShank ||
        thigh[i] < thighRange.least * usualThigh ||
        thigh[i] > thighRange.most * usualThigh ||
        (value > farAhead && below[i] < leastDrop * usualDrop))
        ? 1
        : 0,
    );
    return { ahead, below, isImplausible };
  };
  return { left: judge(left), right: judge(right) };
}
