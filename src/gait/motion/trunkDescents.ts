import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { bandPass } from '../../signal/bandPass.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { cubicSpline } from '../../signal/cubicSpline.ts';

/**
 * From initial contact to the trunk falling through the middle of its oscillation, in steps: 0.075, 0.022, 0.047 and
 * 0.050 in four runs with force plates, 0.066 and 0.017 in two labelled films.
 */
const contactToFall = 0.06;
/** The oscillation's band, in steps per step. */
const band = { low: 0.5, high: 1.7 };
/** Bridged as far as an oscillation can be guessed, in steps. */
const longestGapSteps = 0.5;

/**
 * Initial contacts as the trunk's oscillation tells them, seconds: once per step the trunk falls through its middle
 * height, shortly after a foot has met the ground. Blind to which foot, but right in any view and whatever the feet's
 * points do.
 *
 * @param stepSeconds The step's duration.
 */
export function trunkDescents(times: Float64Array, trunk: TrunkPath, stepSeconds: number): number[] {
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]) / 2);
  const oscillation = bandPass(
    times,
    bridgeGaps(times, height, longestGapSteps * stepSeconds),
    band.low / stepSeconds,
    band.high / stepSeconds,
  );
  const found: number[] = [];
  let from = 0;
  while (from < oscillation.length) {
    if (Number.isNaN(oscillation[from])) {
      from++;
      continue;
    }
    let to = from;
    while (to < oscillation.length && !Number.isNaN(oscillation[to])) to++;
    found.push(...falls(times.subarray(from, to), oscillation.subarray(from, to)));
    from = to;
  }
  return found.map((time) => time - contactToFall * stepSeconds);
}

function falls(times: Float64Array, oscillation: Float64Array): number[] {
  const spline = cubicSpline(times, oscillation);
  const found: number[] = [];
  for (let i = 1; i < times.length; i++) {
    if (!(oscillation[i - 1] > 0 && oscillation[i] <= 0)) continue;
    // Halving the frame ten times leaves a thousandth of it.
    let early = times[i - 1];
    let late = times[i];
    for (let k = 0; k < 10; k++) {
      const middle = (early + late) / 2;
      if (spline.value(middle) > 0) early = middle;
      else late = middle;
    }
    found.push((early + late) / 2);
  }
  return found;
}
