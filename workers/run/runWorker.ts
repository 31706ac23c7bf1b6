import { expose, transfer } from 'comlink';
import { chooseRunner } from '../../src/gait/chooseRunner.ts';
import type { FramePoses } from '../../src/gait/track/framePoses.ts';
import { joinStretches } from '../../src/gait/track/joinStretches.ts';
import type { PoseTrack } from '../../src/gait/track/poseTrack.ts';
import { analyseRun } from '../../src/run/analyseRun.ts';
import type { RunOptions } from '../../src/run/runOptions.ts';
import type { RunWorkerApi } from '../shared/runWorkerApi.ts';
import { emptyTrack } from './emptyTrack.ts';
import { trackBuffers } from './trackBuffers.ts';

/** Below this many seconds a partial analysis says nothing yet. */
const shortestPartial = 3;

/** Somebody seen in less than this share of the runner's frames is a passer-by or a mistake of the detector. */
const companionShare = 0.2;

let size = { width: 0, height: 0 };
let options: RunOptions = {};
let stretches: FramePoses[][] = [];

/** The runner's track over the given stretches, and how many people were about. */
function runnerOf(parts: readonly (readonly FramePoses[])[]): { track: PoseTrack; people: number } {
  const { times, people } = joinStretches(parts, size.width, size.height);
  if (people.length === 0) return { track: emptyTrack(times, size.width, size.height), people: 0 };
  const track = people[chooseRunner(people)];
  const found = framesFound(track);
  const companions = people.filter((person) => person !== track && framesFound(person) >= companionShare * found);
  return { track, people: 1 + companions.length };
}

function framesFound(track: PoseTrack): number {
  return track.x[0].reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0);
}

const api: RunWorkerApi = {
  begin(width, height, given) {
    size = { width, height };
    options = given;
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
    const { track, people } = runnerOf(whole);
    return analyseRun(track, options, people).analysis;
  },

  finish() {
    const { track, people } = runnerOf(stretches.filter((stretch) => stretch !== undefined));
    const analysed = { ...analyseRun(track, options, people), track };
    return transfer(analysed, [...new Set([...trackBuffers(track), ...trackBuffers(analysed.smoothed)])]);
  },

  analyse(track, given, people) {
    const analysed = analyseRun(track, given, people);
    return transfer(analysed, trackBuffers(analysed.smoothed));
  },
};

expose(api);
