import type { readActivityFile } from '../engine/activity/readActivityFile.ts';
import type { annotate, drawFrame } from '../engine/film/annotate.ts';
import type { startFilmJob } from '../engine/film/filmJob.ts';
import type { requestFilmPicture } from '../engine/film/filmPicture.ts';
import type { holdReading } from '../engine/film/holdReading.ts';
import type { openPoseTrack } from '../engine/film/openPoseTrack.ts';
import type { openSample } from '../engine/film/openSample.ts';
import type { readFilmFacts } from '../engine/film/probeFilm.ts';
import type { startLiveSession } from '../engine/live/liveSession.ts';
import type { openLivePicture } from '../engine/live/openLivePicture.ts';
import type { startLopeWorker } from '../engine/lope/startLopeWorker.ts';

/** What the screens ask of the analysis. They get it handed in, so that a test can hand in a film of its own making. */
export interface Engine {
  readonly startFilmJob: typeof startFilmJob;
  readonly readFilmFacts: typeof readFilmFacts;
  readonly requestFilmPicture: typeof requestFilmPicture;
  readonly holdReading: typeof holdReading;
  readonly openPoseTrack: typeof openPoseTrack;
  readonly openSample: typeof openSample;
  readonly annotate: typeof annotate;
  readonly drawFrame: typeof drawFrame;
  readonly startLiveSession: typeof startLiveSession;
  readonly openLivePicture: typeof openLivePicture;
  readonly readActivityFile: typeof readActivityFile;
  readonly startLopeWorker: typeof startLopeWorker;
}
