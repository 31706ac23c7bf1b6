import { expose, transfer } from 'comlink';
import { analyseRun } from '../../src/analysis/analyseRun.ts';
import type { Said } from '../../src/analysis/said.ts';
import type { CameraRoll } from '../../src/cameraRoll/cameraRoll.ts';
import { rollOfFilm } from '../../src/cameraRoll/rollOfFilm.ts';
import { runnerTrack } from '../../src/gait/prepare/runnerTrack.ts';
import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import type { GatherWorkerApi } from '../shared/gatherWorkerApi.ts';
import { trackBuffers } from './trackBuffers.ts';

/** Below this many seconds a partial analysis says nothing yet. */
const shortestPartial = 3;

let size = { width: 0, height: 0 };
let said: Said = {};
let stretches: FramePoses[][] = [];

const api: GatherWorkerApi = {
  begin(width, height, given) {
    size = { width, height };
    said = given;
    stretches = [];
  },

  add(stretch, frames) {
    const known = stretches[stretch] ?? [];
    known.push(...frames);
    stretches[stretch] = known;
  },

  partial(finished) {
    const whole: FramePoses[][] = [];
    for (let s = 0; s < stretches.length && stretches[s]; s++) {
      whole.push(stretches[s]);
      if (!finished.includes(s)) break;
    }
    const frames = whole.flat();
    if (frames.length === 0 || frames[frames.length - 1].time - frames[0].time < shortestPartial) return null;
    const seen = { ...runnerTrack(whole, size.width, size.height), cameraRoll: rollOver(whole) };
    return analyseRun(seen, said).analysis;
  },

  finish() {
    const cameraRoll = rollOver(stretches);
    const { track, people } = runnerTrack(
      stretches.filter((stretch) => stretch !== undefined),
      size.width,
      size.height,
    );
    const analysed = { ...analyseRun({ track, people, cameraRoll }, said), track, cameraRoll };
    return transfer(analysed, [...new Set([...trackBuffers(track), ...trackBuffers(analysed.smoothed)])]);
  },

  analyse(seen, answers) {
    const analysed = analyseRun(seen, answers);
    return transfer(analysed, trackBuffers(analysed.smoothed));
  },
};

/** What the frames that were asked say together. */
function rollOver(parts: readonly (readonly FramePoses[])[]): CameraRoll | null {
  return rollOfFilm(parts.flatMap((frames) => frames.flatMap(({ roll }) => (roll === undefined ? [] : [roll]))));
}

expose(api);
