import { facingOf } from '../../gait/scene/facingOf.ts';
import type { Scale } from '../../gait/scene/scale.ts';
import { isSideView } from '../../gait/scene/scene.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import { median } from '../../signal/median.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import { flatStance } from './flatStance.ts';

/** How fast the runner runs against the ground or the belt. */
export interface RunningSpeed {
  /** Metres per second of real time. */
  readonly value: number;
  readonly source: 'beltSpeed' | Scale['source'];
  /** 95 % half-width as a share of the value. */
  readonly relativeError: number;
}

/** Treadmills' own displays are often 1–3 % off. */
const beltError = 0.02;

/**
 * 95 % half-width, as a share, of what is left between films of different bodies and cameras: markers give it to 1–4 %,
 * a pose model's foot, drawn on the other leg here and there, hardly to 17 (`npm run calibrate`).
 */
const footSpeedError = 0.17;

/**
 * What BlazePose makes of that speed, measured over true: its ankle and heel points creep forward in stance (`npm run
 * calibrate`).
 */
const modelFactor = 0.96;

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

/**
 * Backward speed of the near foot against the hips while it lies flat, pixels per second of real time.
 * Ankle and heel are the points that a pose model keeps best there; the toe point wanders.
 */
function stanceFootSpeed(run: MeasuredRun): number | null {
  const { track, scene } = run.reading;
  const facing = facingOf(scene.direction);
  // At an angle the foot's way is foreshortened by nobody knows how much: by a third in the middle between side and front.
  const isSquare = isSideView(scene.view);
  if (facing === null || scene.nearSide === null || !isSquare) return null;
  const { ankle, heel } = legKeypoints(scene.nearSide);
  const foot = track.x[ankle].map((x, i) => (x + track.x[heel][i]) / 2);
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
  const speeds: number[] = [];
  for (const stride of run.strides) {
    if (stride.side !== scene.nearSide) continue;
    const { from, to } = flatStance(run, stride.stance);
    // Over a whole stride the hips' own sway cancels.
    const speed = slope(track.times, hip, stride.start, stride.end) - slope(track.times, foot, from, to);
    if (facing * speed > 0) speeds.push(facing * speed);
  }
  return speeds.length >= 3 ? median(speeds) / modelFactor : null;
}

/**
 * Points of a window that the slope is taken through, interpolated: at 30 frames a second the window holds but two
 * frames.
 */
const slopePoints = 9;

/** Least-squares slope of a signal between two times, per second; NaN where part of it is unknown. */
function slope(times: Float64Array, signal: Float64Array, from: number, to: number): number {
  let tt = 0;
  let tv = 0;
  for (let i = 0; i < slopePoints; i++) {
    const offset = (i / (slopePoints - 1) - 0.5) * (to - from);
    tt += offset * offset;
    tv += offset * sampleAt(times, signal, (from + to) / 2 + offset);
  }
  return tv / tt;
}
