import { StrictMode } from 'react';
import '../../../src/design/tokens.css';
import '../../../src/design/base.css';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { createStore } from 'zustand/vanilla';
import { App } from '../../../src/App.tsx';
import { readActivityFile } from '../../../src/engine/activity/readActivityFile.ts';
import { annotate, drawFrame } from '../../../src/engine/film/annotate.ts';
import { type FilmJobState, type FilmResult, startingFilmJob } from '../../../src/engine/film/filmJobState.ts';
import { openPoseTrack } from '../../../src/engine/film/openPoseTrack.ts';
import { openLivePicture } from '../../../src/engine/live/openLivePicture.ts';
import { startLopeWorker } from '../../../src/engine/lope/startLopeWorker.ts';
import type { Engine } from '../../../src/state/engine.ts';
import { makeServices } from '../../../src/state/services.ts';
import { deleteEverything } from '../../../src/storage/deleteEverything.ts';
import { openDiaryArchive } from '../../../src/storage/diary/diaryArchive.ts';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { StorageError } from '../../../src/storage/storageError.ts';
import { madeLive } from './madeLive.ts';
import { madeResult, madeTimes } from './madeResult.ts';
import { numberedFilm } from './player/numberedFilm.ts';

let film: Promise<File> | null = null;

/**
 * The whole app on an engine whose work the test does by hand, at the given address.
 *
 * @param realEngine the parts of the engine that are to work by themselves.
 */
export async function makeApp(
  address: string,
  {
    archiveName = `app-${crypto.randomUUID()}`,
    keepsNothing = false,
    result = madeResult(),
    realEngine = {} as Partial<Engine>,
  } = {},
) {
  film ??= numberedFilm(madeTimes);
  const sample = await film;
  const live = madeLive();
  const job = createStore<FilmJobState>(() => startingFilmJob);
  const asked: { options: unknown[]; cancelled: number; reanalysed: unknown[] } = {
    options: [],
    cancelled: 0,
    reanalysed: [],
  };
  const engine: Engine = {
    startFilmJob(_, options) {
      asked.options.push(options);
      job.setState(startingFilmJob, true);
      return {
        state: job,
        cancel() {
          asked.cancelled++;
          job.setState({ phase: 'cancelled' });
        },
      };
    },
    async readFilmFacts(file) {
      if ((file as File).name.startsWith('bad')) {
        return { problem: { kind: 'unreadableFilm', error: { kind: 'notAFilm', codec: null } } };
      }
      const canvas = new OffscreenCanvas(320, 240);
      canvas.getContext('2d');
      return { facts: result.facts, firstPicture: canvas.transferToImageBitmap() };
    },
    async requestFilmPicture() {
      const canvas = new OffscreenCanvas(320, 240);
      canvas.getContext('2d')?.fillRect(0, 0, 320, 240);
      return canvas.convertToBlob({ type: 'image/jpeg' });
    },
    holdReading: ({ track }) => ({
      warm() {},
      async analyse(said) {
        asked.reanalysed.push(said);
        const again = madeResult({ timeScale: said.timeScale ?? 1, notices: [] });
        return { analysis: again.analysis, smoothed: track };
      },
      end() {},
    }),
    openPoseTrack,
    openSample: async () => ({ film: sample, result }),
    startLiveSession: live.startLiveSession,
    openLivePicture,
    readActivityFile,
    startLopeWorker,
    annotate,
    drawFrame,
    ...realEngine,
  };
  const services = makeServices(
    engine,
    live.devices,
    () => (keepsNothing ? Promise.reject(new StorageError('unavailable')) : openRunArchive(archiveName)),
    () => (keepsNothing ? Promise.reject(new StorageError('unavailable')) : openDiaryArchive(archiveName)),
    () => deleteEverything(archiveName),
  );
  // Work that goes on would keep its warning before leaving into the next test.
  onTestFinished(() => services.work.cancel());
  location.hash = address;
  // As the page starts it: effects have to bear being undone and done again.
  const screen = await render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  return { screen, services, job, asked, live, film: sample, archiveName };
}

/** What a finished analysis puts into the job's store. */
export function done(result: FilmResult): Partial<FilmJobState> {
  return { phase: 'done', share: 1, result };
}
