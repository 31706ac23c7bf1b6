import { expose, transfer } from 'comlink';
import { analyseRun } from '../../src/analysis/analyseRun.ts';
import type { FileReading } from '../../src/analysis/fileReading.ts';
import type { Said } from '../../src/analysis/said.ts';
import type { Seen } from '../../src/analysis/seen.ts';
import { unreadableSpans } from '../../src/analysis/unreadableSpans.ts';
import type { CameraRoll } from '../../src/cameraRoll/cameraRoll.ts';
import { rollOfFilm } from '../../src/cameraRoll/rollOfFilm.ts';
import { runnerTrack } from '../../src/gait/prepare/runnerTrack.ts';
import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import { PoseTrackError, parsePoseTrack } from '../../src/poseTrack/parsePoseTrack.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';
import { utf16Text } from '../../src/poseTrack/utf16Text.ts';
import type { FilmFacts } from '../shared/filmFacts.ts';
import type { GatherWorkerApi } from '../shared/gatherWorkerApi.ts';
import { trackBuffers } from './trackBuffers.ts';

/** Below this many seconds of film there is no use in looking whether enough steps are in. */
const shortestPartial = 3;
/** Ten steps are enough for first numbers; of those the first and the last are cut by the ends of what is read. */
const fewestSteps = 8;

let film: FilmFacts | null = null;
let said: Said = {};
let model: PoseModel | null = null;
let stretches: FramePoses[][] = [];
let held: Seen | null = null;

const api: GatherWorkerApi = {
  begin(facts, given, by) {
    film = facts;
    model = by;
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
    const { analysis } = analyseRun(seenIn(whole), said);
    return analysis.contacts.length < fewestSteps ? null : analysis;
  },

  finish() {
    const seen = seenIn(stretches.filter((stretch) => stretch !== undefined));
    const { track, others, cameraRoll, file } = seen;
    const analysed = { ...analyseRun(seen, said), track, others, cameraRoll, file };
    const all = [track, ...others, analysed.smoothed];
    return transfer(analysed, [...new Set(all.flatMap(trackBuffers))]);
  },

  async readTrack(file, answers, cameraRoll) {
    try {
      const track = parsePoseTrack(utf16Text(new Uint8Array(await file.arrayBuffer())) ?? (await file.text()));
      if (track.times.length < 2) return { fault: { kind: 'tooFew' } };
      const analysed = { ...analyseRun({ track, cameraRoll }, answers), track };
      return transfer(analysed, [...new Set([...trackBuffers(track), ...trackBuffers(analysed.smoothed)])]);
    } catch (error) {
      if (error instanceof PoseTrackError) return { fault: error.fault };
      throw error;
    }
  },

  hold(seen) {
    held = seen;
  },

  analyse(answers) {
    if (!held) throw new Error('Nothing is held to be analysed.');
    const analysed = analyseRun(held, answers);
    // What is held is asked again, and may share its times, or points that nobody had to change.
    const kept = new Set([held.track, ...(held.others ?? [])].flatMap(trackBuffers));
    return transfer(
      analysed,
      trackBuffers(analysed.smoothed).filter((buffer) => !kept.has(buffer)),
    );
  },
};

function seenIn(parts: readonly (readonly FramePoses[])[]) {
  const { width = 0, height = 0 } = film ?? {};
  return { ...runnerTrack(parts, width, height), cameraRoll: rollOver(parts), file: fileReading(parts), model };
}

function fileReading(parts: readonly (readonly FramePoses[])[]): FileReading {
  const count = (isCounted: (frame: FramePoses) => boolean) =>
    parts.reduce((sum, frames) => sum + frames.filter(isCounted).length, 0);
  return {
    pictures: count(() => true),
    unreadable: count(({ isUnreadable }) => isUnreadable === true),
    unreadableSpans: unreadableSpans(parts.flat()),
    isCutShort: film?.cutShort ?? false,
    missingSeconds: film?.cutSeconds ?? null,
    isInterlaced: film?.isInterlaced ?? false,
  };
}

/** What the frames that were asked say together. */
function rollOver(parts: readonly (readonly FramePoses[])[]): CameraRoll | null {
  return rollOfFilm(parts.flatMap((frames) => frames.flatMap(({ roll }) => (roll === undefined ? [] : [roll]))));
}

expose(api);
