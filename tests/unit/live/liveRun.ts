import type { StaticTrial } from '../../../src/gait/staticTrial/staticTrial.ts';
import type { CameraView } from '../../../src/live/cameraView.ts';
import type { SpokenCue } from '../../../src/live/cuePolicy.ts';
import { initialCoach, type LiveCoach, liveCoach } from '../../../src/live/liveCoach.ts';
import { readWindow } from '../../../src/live/readWindow.ts';
import { RollingWindow } from '../../../src/live/rollingWindow.ts';
import { type SpeechSituation, type SpokenLine, spokenLine } from '../../../src/live/speechPolicy.ts';
import { staticTrialOf } from '../../../src/live/staticTrialOf.ts';
import type { FramePoses } from '../../../src/poseTrack/framePoses.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import type { TrackNoise } from '../../virtualRunner/trackNoise.ts';
import { film } from '../gait/film.ts';
import { posesOf } from './posesOf.ts';

/** One stretch of what happens before the camera. */
export interface Act {
  readonly form: Parameters<typeof film>[0] | null;
  readonly seconds: number;
  readonly camera?: Parameters<typeof film>[1];
}

/** What was known after each reading. */
export interface Moment {
  readonly time: number;
  readonly coach: LiveCoach;
  readonly say: SpokenCue;
  /** What is said aloud, if anything. */
  readonly line: SpokenLine | null;
  /** The standing calibration as the worker would have read it. */
  readonly reference: StaticTrial | null;
}

/** Plays acts one after the other before a camera of 30 frames per second and looks as the live analysis does. */
export function liveRun(acts: readonly Act[], cameraView: CameraView = 'side', noise?: TrackNoise): Moment[] {
  const frames: FramePoses[] = [];
  let start = 0;
  for (const { form, seconds, camera = 'leftSide' } of acts) {
    const timing = evenTiming(seconds, 30);
    if (form) frames.push(...posesOf(film(form, camera, { timing, noise }).track, start));
    else frames.push(...Array.from(timing.times, (time) => ({ time: start + time, people: [] })));
    start += seconds;
  }
  const window = new RollingWindow(8);
  const moments: Moment[] = [];
  let coach = initialCoach;
  let nextLook = 0.4;
  let reference: StaticTrial | null = null;
  for (const frame of frames) {
    window.add(frame);
    if (frame.time < nextLook) continue;
    const reading = readWindow(
      window,
      { width: 640, height: 480, said: {}, brightness: 0.5, model: null },
      coach.phase.runFrom,
    );
    if (!reading) continue;
    const went = liveCoach(coach, reading, cameraView);
    const line = spokenLine(situationOf(coach), situationOf(went.coach), went.say);
    coach = went.coach;
    const { taken } = coach.standing;
    if (taken && moments.at(-1)?.coach.standing.taken === null)
      reference = staticTrialOf(window, 640, 480, taken.from, taken.to);
    moments.push({ time: frame.time, coach, say: went.say, line, reference });
    nextLook = frame.time + (coach.phase.phase === 'running' ? 1 : 0.4);
  }
  return moments;
}

function situationOf({ phase, advice }: LiveCoach): SpeechSituation {
  return { run: phase.phase, advice: advice.shown };
}
