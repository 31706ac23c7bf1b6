import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { bandPass } from '../../signal/bandPass.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { correlation } from '../../signal/correlation.ts';
import { quantile } from '../../signal/quantile.ts';

/** How the trunk goes up and down within a step. */
export interface TrunkOscillation {
  /** Half the 5–95 % range, trunk lengths. */
  readonly amplitude: number;
  /**
   * Correlation of the trunk's height with how far the feet are apart, −1..1. A runner is highest in flight, feet
   * apart; a walker is highest over the standing leg, feet together.
   */
  readonly withFeetApart: number;
}

/** The band of the step's own frequency that holds oscillation and no drift, in steps per step. */
const band = { low: 0.5, high: 1.7 };

/**
 * @param feetApart Distance of the feet along the run, or −|difference in height| in a front or rear view: the sign is
 * the same.
 * @param stepSeconds The step's duration.
 */
export function trunkOscillation(
  times: Float64Array,
  trunk: TrunkPath,
  feetApart: Float64Array,
  stepSeconds: number,
): TrunkOscillation {
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]) / 2);
  const filtered = (values: Float64Array) =>
    bandPass(times, bridgeGaps(times, values, 0.5 * stepSeconds), band.low / stepSeconds, band.high / stepSeconds);
  // Filtered before it is divided: the picture's origin must not enter through a runner who grows.
  const up = filtered(height).map((value, i) => value / trunk.length[i]);
  const range = quantile(up, 0.95) - quantile(up, 0.05);
  return { amplitude: range / 2, withFeetApart: correlation(up, filtered(feetApart)) };
}
