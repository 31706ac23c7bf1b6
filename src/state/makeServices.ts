import type { RunArchive } from '../storage/runArchive.ts';
import { makeChosenFilm } from './chosenFilm.ts';
import type { Engine } from './engine.ts';
import { makePreferencesStore } from './preferencesStore.ts';
import { makeRunsStore } from './runsStore.ts';
import type { Services } from './services.ts';
import { makeWork } from './work.ts';

/** Makes the stores round an engine and an archive. */
export function makeServices(engine: Engine, openArchive: () => Promise<RunArchive>): Services {
  const runs = makeRunsStore(openArchive);
  return {
    engine,
    preferences: makePreferencesStore(),
    runs,
    chosen: makeChosenFilm(engine),
    work: makeWork(engine, runs),
  };
}
