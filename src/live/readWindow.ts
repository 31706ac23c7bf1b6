import { analyseRun } from '../analysis/analyseRun.ts';
import type { Said } from '../analysis/said.ts';
import { prepare } from '../gait/prepare/prepare.ts';
import { runnerTrack } from '../gait/prepare/runnerTrack.ts';
import { readGait } from '../gait/readGait.ts';
import type { PoseModel } from '../poseTrack/poseModel.ts';
import { readFraming } from './readFraming.ts';
import type { RollingWindow } from './rollingWindow.ts';
import { gaitSeconds } from './runPhase.ts';
import type { WindowReading } from './windowReading.ts';

/** Fewer seconds than this give no number yet. */
const leastSeconds = 6;
/**
 * Fewer frames a second than this show a step in less than five pictures, and then a slow machine's gaps are taken for
 * the run's rhythm: nothing is measured.
 */
const leastFramesPerSecond = 12;
/**
 * Frames may also come in bursts: a gap longer than half a step hides a landing. One or two in the window are bridged;
 * with more, cadence was up to 30 steps/min off on a machine that was busy with other things.
 */
const longestGap = 0.2;
const mostGaps = 2;
const sightSeconds = 1;

/** What is known of the pictures besides the bodies in them. */
export interface Watched {
  /** Pixels of the camera's picture. */
  readonly width: number;
  readonly height: number;
  readonly said: Said;
  /** Mean luma, 0..1; null where it was not measured. */
  readonly brightness: number | null;
  /** Which network finds the bodies; null: not known. */
  readonly model: PoseModel | null;
}

/**
 * Reads the last seconds by the same chain as a film.
 *
 * @param runFrom when the run began, seconds; null while nobody runs, and nothing is measured.
 * @returns null before the first frame.
 */
export function readWindow(
  frames: RollingWindow,
  { width, height, said, brightness, model }: Watched,
  runFrom: number | null,
): WindowReading | null {
  const time = frames.newest;
  if (time === null) return null;
  const last = (seconds: number) => runnerTrack([frames.since(time - seconds)], width, height);
  const near = last(sightSeconds);
  const sight = readFraming(near.track, near.people, brightness);
  const gait = readGait(prepare(last(gaitSeconds).track, null, said.timeScale ?? null), said).scene.gait;
  const run = runFrom === null ? [] : frames.since(runFrom);
  const seconds = run.length > 0 ? time - run[0].time : 0;
  const gaps = run.filter(({ time: here }, i) => i > 0 && here - run[i - 1].time > longestGap).length;
  if (seconds < leastSeconds || run.length < leastFramesPerSecond * seconds || gaps > mostGaps) {
    return { time, framing: sight, gait, analysis: null };
  }
  return {
    time,
    framing: sight,
    gait,
    analysis: analyseRun({ ...runnerTrack([run], width, height), model }, said).analysis,
  };
}
