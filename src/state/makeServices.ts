import type { RunArchive } from '../storage/runArchive.ts';
import type { Engine } from './engine.ts';
import type { LiveDevices } from './liveDevices.ts';
import { makeAnalysisTask } from './makeAnalysisTask.ts';
import { makeChosenFilm } from './makeChosenFilm.ts';
import { makeLive } from './makeLive.ts';
import { makePreferences } from './makePreferences.ts';
import { makeRuns } from './makeRuns.ts';
import type { Services } from './services.ts';

/** Makes the stores round an engine, the machine's devices and an archive. */
export function makeServices(engine: Engine, devices: LiveDevices, openArchive: () => Promise<RunArchive>): Services {
  const runs = makeRuns(openArchive);
  const preferences = makePreferences();
  const work = makeAnalysisTask(engine, runs);
  return {
    engine,
    preferences,
    runs,
    chosen: makeChosenFilm(engine),
    work,
    live: makeLive(engine, devices, preferences, work),
  };
}
