import { transfer } from 'comlink';
import { createStore } from 'zustand/vanilla';
import type { RecordProgress } from '../../workers/shared/recordWorkerApi.ts';
import { HeldWorker } from '../engine/workers/heldWorker.ts';
import { startWorker } from '../engine/workers/startWorker.ts';
import type { RecordingFailure } from '../language/recordingProblem.ts';
import { openRecordedFilm } from './recordedFilm.ts';
import type { Recording, RecordingState } from './recording.ts';
import { claimRecording, openRecordings, recordingName, recordingsFolder, removeRecording } from './recordingFiles.ts';

/** Frames on their way to the encoder at once; one more is skipped. Three ride out a hiccup of a tenth of a second. */
const mostUnderWay = 3;
/** A recording is not begun when the room would not last so long, seconds. */
const leastSecondsOfRoom = 60;
/** How often the room is asked for, milliseconds. */
const roomMilliseconds = 10_000;
/** Bits for each pixel of each frame up to 30 a second. */
const bitsPerPixel = 0.2;
/** Frames beyond 30 a second differ less from each other, so each of them costs about half. */
const fullRate = 30;
/** A worker that takes longer to close a file is taken for dead; the file is whole to its last fragment anyway. */
const longestFinishMilliseconds = 10_000;

/** What a recording needs to know before its first frame. */
export interface RecordingOptions {
  /** Size of the camera's frames, pixels; frames of another size are fitted into it with black beside them. */
  readonly width: number;
  readonly height: number;
  /** Frames a second as the camera promises them; only the bit rate depends on it. */
  readonly frameRate: number;
  /** Milliseconds since 1970, for the name. */
  readonly startedAt: number;
}

/**
 * Begins to record in a worker of its own; terminating that is never the caller's business. Frames are handed over with
 * `add`, so that one reader of the camera serves pose and film.
 *
 * @param start makes the worker; a test hands in one that dies or finds the disk full.
 */
export async function startRecording(
  options: RecordingOptions,
  start: () => Worker = startWorker.record,
): Promise<Recording | { readonly failure: RecordingFailure }> {
  if (!navigator.storage?.getDirectory) return { failure: 'unavailable' };
  const bitsPerSecond = recordingBitRate(options);
  const room = await roomBytes();
  if (room !== null && room < (leastSecondsOfRoom * bitsPerSecond) / 8) return { failure: 'noRoom' };
  const name = recordingName(options.startedAt);
  const release = await claimRecording(name);
  if (!release) return { failure: 'failed' };

  const worker = new HeldWorker('record', start);
  const failed = () => ({ failure: 'failed' as const });
  const { width, height } = options;
  const begun = await worker
    .call((api) => api.begin({ folder: recordingsFolder, name, width, height, bitsPerSecond }))
    .catch(failed);
  if ('failure' in begun) {
    worker.end();
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
  worker.onDeath(() => end('failed'));
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
      worker
        .call((api) => api.add(transfer(frame, [frame])))
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
      const answer = await worker.call((api) => api.finish(), longestFinishMilliseconds).catch(failed);
      if ('failure' in answer) state.setState({ failure: state.getState().failure ?? answer.failure });
      else state.setState({ ...answer, framesSkipped });
      worker.end();
      return await openRecordedFilm(name, release);
    },
    async discard() {
      if (!close()) return;
      worker.end();
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

/** How many bits a second a recording gets: 1.8 Mbit/s at 640 × 480 × 30, 5.5 at 1280 × 720 × 30. */
function recordingBitRate(film: { width: number; height: number; frameRate: number }): number {
  const frames = Math.min(film.frameRate, fullRate) + Math.max(0, film.frameRate - fullRate) / 2;
  return Math.round(bitsPerPixel * film.width * film.height * frames);
}
