import type { RunArchive } from '../storage/runArchive.ts';
import type { Engine } from './engine.ts';
import { makeChosenFilm } from './makeChosenFilm.ts';
import { makePreferences } from './makePreferences.ts';
import { makeRuns } from './makeRuns.ts';
import { makeWork } from './makeWork.ts';
import type { Services } from './services.ts';

/** Makes the stores round an engine and an archive. */
export function makeServices(engine: Engine, openArchive: () => Promise<RunArchive>): Services {
  const runs = makeRuns(openArchive);
  return {
    engine,
    preferences: makePreferences(),
    runs,
    chosen: makeChosenFilm(engine),
    work: makeWork(engine, runs),
  };
}
