import type { startFilmJob } from '../analysis/filmJob.ts';
import type { filmPicture } from '../analysis/filmPicture.ts';
import type { startLiveSession } from '../analysis/liveSession.ts';
import type { openLivePicture } from '../analysis/openLivePicture.ts';
import type { openSample } from '../analysis/openSample.ts';
import type { probeFilm } from '../analysis/probeFilm.ts';
import type { reanalyse } from '../analysis/reanalyse.ts';

/** What the screens ask of the analysis. They get it handed in, so that a test can hand in a film of its own making. */
export interface Engine {
  readonly startFilmJob: typeof startFilmJob;
  readonly probeFilm: typeof probeFilm;
  readonly filmPicture: typeof filmPicture;
  readonly reanalyse: typeof reanalyse;
  readonly openSample: typeof openSample;
  readonly startLiveSession: typeof startLiveSession;
  readonly openLivePicture: typeof openLivePicture;
}
