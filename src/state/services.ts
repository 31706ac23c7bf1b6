import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DiaryArchive } from '../storage/diary/diaryArchive.ts';
import { type Preferences, readPreferences, writePreferences } from '../storage/preferences.ts';
import type { RunArchive } from '../storage/runArchive.ts';
import { type ActivityImport, makeActivityImport } from './activityImport.ts';
import { type AnalysisTask, makeAnalysisTask } from './analysisTask.ts';
import { tellBusy } from './busyTabs.ts';
import { type ChosenFilm, makeChosenFilm } from './chosenFilm.ts';
import { type Diary, makeDiary } from './diary.ts';
import type { Engine } from './engine.ts';
import type { Live } from './live/live.ts';
import type { LiveDevices } from './live/liveDevices.ts';
import { makeLive } from './live/makeLive.ts';
import { type LopeFile, makeLopeFile } from './lopeFile.ts';
import { makeRuns, type Runs } from './runs.ts';
import { makeSiteUpdates, type SiteUpdates } from './siteUpdates.ts';
import { speakAsPreferred } from './speakAsPreferred.ts';
import { warnBeforeLeaving } from './warnBeforeLeaving.ts';

/** Everything that lives outside the screens; made once, in `main.tsx` or in a test. */
export interface Services {
  readonly engine: Engine;
  readonly preferences: StoreApi<Preferences>;
  readonly runs: Runs;
  readonly diary: Diary;
  readonly lopeFile: LopeFile;
  readonly activityImport: ActivityImport;
  readonly chosen: ChosenFilm;
  readonly work: AnalysisTask;
  readonly live: Live;
  readonly updates: SiteUpdates;
  /** Removes everything that is kept on this device, and loads the page again. @throws StorageError */
  readonly deleteEverything: () => Promise<void>;
  /** What keeps somebody company who exercises. */
  readonly devices: Pick<LiveDevices, 'keepScreenOn' | 'makeVoice' | 'makeMetronome'>;
  /** The frame at which somebody left a review, by the run's id; for this visit. */
  readonly places: Map<string, number>;
}

/**
 * Makes the stores round an engine, the machine's devices and the two archives.
 *
 * @param register starts the service worker; null where there can be none.
 */
export function makeServices(
  engine: Engine,
  devices: LiveDevices,
  openArchive: () => Promise<RunArchive>,
  openDiary: () => Promise<DiaryArchive>,
  deleteEverything: () => Promise<void>,
  register: () => Promise<ServiceWorkerRegistration> | null = () => null,
): Services {
  const runs = makeRuns(openArchive);
  const diary = makeDiary(openDiary);
  const preferences = makePreferences();
  speakAsPreferred(preferences);
  const work = makeAnalysisTask(engine, runs);
  const live = makeLive(engine, devices, preferences, work, diary);
  const lopeFile = makeLopeFile(engine, runs, diary);
  warnBeforeLeaving(lopeFile.state, ['writing', 'reading']);
  tellBusy([
    { state: work.state, rests: ['idle', 'saved', 'failed', 'cancelled'] },
    { state: live.state, rests: ['idle'] },
  ]);
  return {
    engine,
    preferences,
    runs,
    diary,
    lopeFile,
    chosen: makeChosenFilm(engine, runs),
    activityImport: makeActivityImport(engine.readActivityFile, diary),
    work,
    live,
    updates: makeSiteUpdates(register),
    deleteEverything,
    devices,
    places: new Map(),
  };
}

/** What the person chose before, kept up to date in the browser's memory. */
function makePreferences(): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => readPreferences());
  store.subscribe(writePreferences);
  return store;
}
