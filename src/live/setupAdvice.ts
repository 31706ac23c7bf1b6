import { isSideView } from '../gait/scene/scene.ts';
import type { CameraView } from './cameraView.ts';
import type { FramingReading } from './framingReading.ts';

/** The one thing to do next before running. */
export type SetupStep =
  | 'tooDark'
  | 'nobody'
  | 'someoneElse'
  | 'tooClose'
  | 'feetCutOff'
  | 'headCutOff'
  | 'tooFar'
  | 'tilted'
  | 'turnToSide'
  | 'turnToCamera'
  | 'turnAway'
  | 'standTall'
  | 'ready';

/** The instruction on show, and the one that would replace it once it has held for a while. */
export interface SetupAdvice {
  readonly shown: SetupStep;
  /** What the picture says now. */
  readonly candidate: SetupStep;
  /** Since when, seconds. */
  readonly candidateSince: number;
}

/** An instruction replaces another after this many seconds without doubt: one must have time to read or hear it. */
const holdSeconds = 0.8;

/**
 * Where each fault begins, and how much better it must get before it counts as gone.
 *
 * - Height: the body fills at least 45 % of the picture (science brief 2.7, quality gates); above 95 % a step forward
 *   leaves the picture.
 * - Tilt: above 3° verdicts on lean suffer (same source), and people stand upright only to about 3° themselves.
 * - Luma: cameras lengthen the exposure below about a fifth of full scale, and feet smear (a convention).
 */
const limits = {
  tooFarBelow: { at: 0.45, slack: 0.03 },
  tooCloseAbove: { at: 0.95, slack: 0.03 },
  insideShare: { at: 0.5, slack: 0.4 },
  tiltDegrees: { at: 6, slack: 1.5 },
  darkBelow: { at: 0.18, slack: 0.04 },
} as const;

/** Before anything was seen. */
export const initialAdvice: SetupAdvice = {
  shown: 'nobody',
  candidate: 'nobody',
  candidateSince: Number.NEGATIVE_INFINITY,
};

/**
 * The next instruction: one at a time, what hides everything else first, and never flickering.
 *
 * @param isCalibrated Whether the standing reference has been taken.
 * @param time seconds on the clock of the frames.
 */
export function setupAdvice(
  before: SetupAdvice,
  framing: FramingReading,
  cameraView: CameraView,
  isCalibrated: boolean,
  time: number,
): SetupAdvice {
  const candidate = stepFor(framing, cameraView, isCalibrated, before.shown);
  if (candidate === before.shown) return { shown: before.shown, candidate, candidateSince: time };
  const candidateSince = candidate === before.candidate ? before.candidateSince : time;
  const shown = time - candidateSince >= holdSeconds ? candidate : before.shown;
  return { shown, candidate, candidateSince };
}

/** What the picture says; the fault on show has to get clearly better before it is taken as gone. */
function stepFor(framing: FramingReading, cameraView: CameraView, isCalibrated: boolean, shown: SetupStep): SetupStep {
  const over = (step: SetupStep, value: number | null, { at, slack }: { at: number; slack: number }) =>
    value !== null && value > at - (shown === step ? slack : 0);
  const under = (step: SetupStep, value: number | null, { at, slack }: { at: number; slack: number }) =>
    value !== null && value < at + (shown === step ? slack : 0);

  if (under('tooDark', framing.brightness, limits.darkBelow)) return 'tooDark';
  if (framing.people === 0) return 'nobody';
  if (framing.people > 1) return 'someoneElse';
  const feetGone = under('feetCutOff', framing.feetInsideShare, limits.insideShare);
  const headGone = under('headCutOff', framing.headInsideShare, limits.insideShare);
  if (over('tooClose', framing.bodyHeightShare, limits.tooCloseAbove) || (feetGone && headGone)) return 'tooClose';
  if (feetGone) return 'feetCutOff';
  if (headGone) return 'headCutOff';
  if (under('tooFar', framing.bodyHeightShare, limits.tooFarBelow)) return 'tooFar';
  const turn = turnFor(framing, cameraView);
  if (turn) return turn;
  const tilt = framing.tiltDegrees === null ? null : Math.abs(framing.tiltDegrees);
  if (over('tilted', tilt, limits.tiltDegrees)) return 'tilted';
  return isCalibrated ? 'ready' : 'standTall';
}

function turnFor({ view }: FramingReading, cameraView: CameraView): SetupStep | null {
  if (view === 'unknown') return null;
  if (cameraView === 'side') return isSideView(view) ? null : 'turnToSide';
  if (view === cameraView) return null;
  return cameraView === 'front' ? 'turnToCamera' : 'turnAway';
}
