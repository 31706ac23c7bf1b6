import { type Remote, releaseProxy, transfer, wrap } from 'comlink';
import { createStore } from 'zustand/vanilla';
import type { RecordProgress, RecordWorkerApi } from '../../workers/shared/recordWorkerApi.ts';
import type { RecordingFailure } from '../language/recordingProblem.ts';
import { claimRecording } from './claimRecording.ts';
import { openRecordedFilm } from './openRecordedFilm.ts';
import { openRecordings } from './openRecordings.ts';
import type { Recording, RecordingState } from './recording.ts';
import { recordingBitRate } from './recordingBitRate.ts';
import { recordingName } from './recordingName.ts';
import type { RecordingOptions } from './recordingOptions.ts';
import { recordingsFolder } from './recordingsFolder.ts';
import { removeRecording } from './removeRecording.ts';

/** Frames on their way to the encoder at once; one more is skipped. Three ride out a hiccup of a tenth of a second. */
const mostUnderWay = 3;
/** A recording is not begun when the room would not last so long, seconds. */
const leastSecondsOfRoom = 60;
/** How often the room is asked for, milliseconds. */
const roomMilliseconds = 10_000;
/** A worker that takes longer to close a file is taken for dead; the file is whole to its last fragment anyway. */
const longestFinishMilliseconds = 10_000;

/**
 * Begins to record in a worker of its own; terminating that is never the caller's business. Frames are handed over with
 * `add`, so that one reader of the camera serves pose and film.
 *
 * @param startWorker makes the worker; a test hands in one that dies or finds the disk full.
 */
export async function startRecording(
  options: RecordingOptions,
  startWorker: () => Worker = startRecordWorker,
): Promise<Recording | { readonly failure: RecordingFailure }> {
  if (!navigator.storage?.getDirectory) return { failure: 'unavailable' };
  const bitsPerSecond = recordingBitRate(options);
  const room = await roomBytes();
  if (room !== null && room < (leastSecondsOfRoom * bitsPerSecond) / 8) return { failure: 'noRoom' };
  const name = recordingName(options.startedAt);
  const release = await claimRecording(name);
  if (!release) return { failure: 'failed' };

  const worker = startWorker();
  const died = new Promise<{ failure: RecordingFailure }>((resolve) => {
    const fail = () => resolve({ failure: 'failed' });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  });
  const api: Remote<RecordWorkerApi> = wrap(worker);
  const { width, height } = options;
  const begun = await Promise.race([
    api.begin({ folder: recordingsFolder, name, width, height, bitsPerSecond }),
    died,
  ]).catch(() => ({ failure: 'failed' as const }));
  if ('failure' in begun) {
    worker.terminate();
    await removeFile(name).finally(release);
    return begun;
  }

  const state = createStore<RecordingState>(() => ({
    phase: 'recording',
    seconds: 0,
    bytes: 0,
    framesWritten: 0,
    framesSkipped: 0,
    secondsOfRoom: room === null ? null : (room * 8) / bitsPerSecond,
    isPersisted: false,
    codec: begun.codec,
    failure: null,
  }));
  let underWay = 0;
  let framesSkipped = 0;
  /** The state changes once a fragment, not once a frame: screens listen to it. */
  const tell = (progress: RecordProgress) => {
    if (progress.bytes > state.getState().bytes) state.setState({ ...progress, framesSkipped });
  };

  const end = (failure: RecordingFailure) => {
    if (state.getState().phase !== 'recording') return;
    clearInterval(timer);
    state.setState({ phase: 'ended', failure });
  };
  const tellRoom = async () => {
    const left = await roomBytes();
    if (left !== null) state.setState({ secondsOfRoom: (left * 8) / bitsPerSecond });
  };
  const timer = setInterval(() => void tellRoom(), roomMilliseconds);
  void died.then(({ failure }) => end(failure));
  // Firefox asks the person; whatever the answer, recording goes on.
  void navigator.storage
    .persist?.()
    .then((isPersisted) => state.setState({ isPersisted }))
    .catch(() => undefined);

  const close = (): boolean => {
    if (state.getState().phase === 'stopped') return false;
    clearInterval(timer);
    state.setState({ phase: 'stopped' });
    return true;
  };
  const letGo = () => {
    api[releaseProxy]();
    worker.terminate();
  };

  return {
    name,
    state,
    add(frame) {
      const { phase } = state.getState();
      if (phase !== 'recording' || underWay >= mostUnderWay) {
        frame.close();
        if (phase === 'recording') framesSkipped++;
        return;
      }
      underWay++;
      api
        .add(transfer(frame, [frame]))
        .then((answer) => {
          if ('failure' in answer) end(answer.failure);
          else tell(answer);
        })
        .catch(() => end('failed'))
        .finally(() => {
          underWay--;
        });
    },
    async stop() {
      if (!close()) return null;
      const silence = new Promise<null>((resolve) => setTimeout(resolve, longestFinishMilliseconds, null));
      const answer = await Promise.race([api.finish(), died, silence]).catch(() => null);
      if (answer && !('failure' in answer)) state.setState({ ...answer, framesSkipped });
      else if (answer) state.setState({ failure: state.getState().failure ?? answer.failure });
      letGo();
      return await openRecordedFilm(name, release);
    },
    async discard() {
      if (!close()) return;
      letGo();
      await removeFile(name).finally(release);
    },
  };
}

async function removeFile(name: string): Promise<void> {
  const folder = await openRecordings();
  if (folder) await removeRecording(folder, name);
}

/** What the browser would still let this page keep, bytes; null where it does not tell. */
async function roomBytes(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage.estimate?.().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

function startRecordWorker(): Worker {
  return new Worker(new URL('../../workers/record/recordWorker.ts', import.meta.url), {
    type: 'module',
    name: 'record',
  });
}
