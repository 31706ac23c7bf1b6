import { facingOf } from '../../gait/scene/facingOf.ts';
import type { Scale } from '../../gait/scene/scale.ts';
import { isSideView } from '../../gait/scene/scene.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import { median } from '../../signal/median.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import type { MeasuredRun } from '../measuredRun.ts';

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
 * What comes of that speed, measured over true, since a foot rolls and BlazePose's points creep forward in stance: 0.90
 * in 18 films of six human bodies, 0.86 on the markers of three recorded runs, nearer 1 where feet don't roll.
 */
const drawnShare = 0.9;

/**
 * 95 % half-width, as a share, of what is left: between the films of human bodies 12 % (SD 5, at most 11), and by the
 * factor above 9 more of those whom it does not fit.
 */
const footSpeedError = 0.15;

/** The ground carries a foot from here to there, steps after initial contact. */
const carriedFrom = 0.12;
const carriedTo = 0.45;

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
 * Backward speed of the feet against the hips while they stand, pixels per second of real time: the median over both
 * feet's stances of the median over ankle, heel and toes. Any of these alone, and the near foot alone, is drawn on the
 * other leg here and there: in the films of human bodies that scattered by 17 % instead of 5.
 */
function stanceFootSpeed(run: MeasuredRun): number | null {
  const { track, scene, stepSeconds } = run.reading;
  const facing = facingOf(scene.direction);
  // At an angle the foot's way is foreshortened by nobody knows how much: by a third in the middle between side and front.
  const isSquare = isSideView(scene.view);
  if (facing === null || stepSeconds === null || !isSquare) return null;
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
  const speeds: number[] = [];
  for (const { side, stance, start, end } of run.strides) {
    const from = stance.initialContact + carriedFrom * stepSeconds;
    const to = stance.initialContact + carriedTo * stepSeconds;
    const foot = footParts.flatMap((part) => velocities(track.times, track.x[Keypoint[`${side}${part}`]], from, to));
    // Over a whole stride the hips' own sway cancels.
    const hips = (sampleAt(track.times, hip, end) - sampleAt(track.times, hip, start)) / (end - start);
    const speed = facing * (hips - median(foot));
    if (speed > 0) speeds.push(speed);
  }
  return speeds.length >= 3 ? median(speeds) / drawnShare : null;
}

const footParts = ['Ankle', 'Heel', 'FootIndex'] as const;

/**
 * Points of a window between which speeds are read, interpolated: at 30 frames a second the window holds but three
 * frames.
 */
const windowPoints = 10;

/** Velocities between evenly spread points of a window, per second; without those of which an end is unknown. */
function velocities(times: Float64Array, signal: Float64Array, from: number, to: number): number[] {
  const apart = (to - from) / (windowPoints - 1);
  const values = Array.from({ length: windowPoints }, (_, i) => sampleAt(times, signal, from + i * apart));
  return values
    .slice(1)
    .flatMap((value, i) => (Number.isFinite(value - values[i]) ? [(value - values[i]) / apart] : []));
}
