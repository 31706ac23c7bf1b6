import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '../storage/preferences.ts';
import type { AnalysisTask } from './analysisTask.ts';
import type { ChosenFilm } from './chosenFilm.ts';
import type { Engine } from './engine.ts';
import type { Live } from './live.ts';
import type { Runs } from './runs.ts';

/** Everything that lives outside the screens; made once, in `main.tsx` or in a test. */
export interface Services {
  readonly engine: Engine;
  readonly preferences: StoreApi<Preferences>;
  readonly runs: Runs;
  readonly chosen: ChosenFilm;
  readonly work: AnalysisTask;
  readonly live: Live;
}
