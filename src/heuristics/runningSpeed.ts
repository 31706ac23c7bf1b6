import { median } from 'simple-statistics';
import { framesBetween } from '../gait/track/framesBetween.ts';
import { Keypoint } from '../gait/track/keypoints.ts';
import { legKeypoints } from '../gait/track/legKeypoints.ts';
import { midpoint } from '../gait/track/midpoint.ts';
import { facing } from './facing.ts';
import type { MeasuredRun } from './measuredRun.ts';

/** How fast the runner runs against the ground or the belt. */
export interface RunningSpeed {
  /** Metres per second of real time. */
  readonly value: number;
  readonly source: 'beltSpeed' | 'height' | 'bodyProportions';
  /** 95 % half-width as a share of the value. */
  readonly relativeError: number;
}

/** Treadmills' own displays are often 1–3 % off. */
const beltError = 0.02;

/** Scatter of the foot's speed in stance between films, besides the error of the scale (science: recovered within 1–4 %). */
const footSpeedError = 0.05;

/**
 * Running speed: as given, else the speed at which the standing foot moves backward under the hips, times the scale.
 * That is the same on a treadmill, past a fixed camera and with a camera that follows.
 *
 * @returns null when neither is known.
 */
export function runningSpeed(run: MeasuredRun): RunningSpeed | null {
  if (run.beltSpeed !== null) return { value: run.beltSpeed, source: 'beltSpeed', relativeError: beltError };
  const { scale } = run;
  const pixels = stanceFootSpeed(run);
  if (!scale || pixels === null) return null;
  return {
    value: pixels * scale.metresPerPixel,
    source: scale.source,
    relativeError: Math.hypot(scale.relativeError, footSpeedError),
  };
}

/** Backward speed of the near foot against the hips in mid-stance, pixels per second of real time. */
function stanceFootSpeed(run: MeasuredRun): number | null {
  const { track, scene } = run.reading;
  const direction = facing(scene);
  if (direction === null || scene.nearSide === null) return null;
  const { heel, toe } = legKeypoints(scene.nearSide);
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
  const speeds: number[] = [];
  for (const stride of run.strides) {
    if (stride.side !== scene.nearSide) continue;
    const { initialContact, toeOff } = stride.contact;
    const stance = (toeOff ?? initialContact + 0.3 * (stride.end - stride.start)) - initialContact;
    // Early in stance the foot still rolls flat and from about half of it the heel rises; between them it rides with the belt.
    const foot = slope(
      track.times,
      initialContact + 0.2 * stance,
      initialContact + 0.45 * stance,
      (i) => (track.x[heel][i] + track.x[toe][i]) / 2,
    );
    // Over a whole stride the hips' own sway cancels.
    const body = slope(track.times, stride.start, stride.end, (i) => hip[i]);
    const speed = -direction * (foot - body) * scene.timeScale;
    if (speed > 0) speeds.push(speed);
  }
  return speeds.length >= 3 ? median(speeds) : null;
}

/** Least-squares slope of a signal over the frames between two times, per second; NaN with fewer than three frames. */
function slope(times: Float64Array, from: number, to: number, valueAt: (frame: number) => number): number {
  const { first, end } = framesBetween(times, from, to);
  let n = 0;
  let sumT = 0;
  let sumV = 0;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(valueAt(i))) continue;
    n++;
    sumT += times[i];
    sumV += valueAt(i);
  }
  if (n < 3) return Number.NaN;
  let tt = 0;
  let tv = 0;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(valueAt(i))) continue;
    tt += (times[i] - sumT / n) ** 2;
    tv += (times[i] - sumT / n) * (valueAt(i) - sumV / n);
  }
  return tv / tt;
}
