import { prepare } from '../gait/prepare/prepare.ts';
import { runnerTrack } from '../gait/prepare/runnerTrack.ts';
import { readStaticTrial } from '../gait/staticTrial/readStaticTrial.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import type { RollingWindow } from './rollingWindow.ts';

/**
 * The standing calibration from the seconds in which the runner stood tall.
 *
 * @param width,height pixels of the camera's picture.
 * @param from,to seconds; still in the window.
 * @returns null where the stand can't be read: then it is asked for again.
 */
export function staticTrialOf(
  frames: RollingWindow,
  width: number,
  height: number,
  from: number,
  to: number,
): StaticTrial | null {
  const stood = frames.since(from).filter(({ time }) => time <= to);
  return readStaticTrial(prepare(runnerTrack([stood], width, height).track));
}
