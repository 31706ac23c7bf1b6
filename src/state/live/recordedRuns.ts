import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StaticTrial } from '../../gait/staticTrial/staticTrial.ts';
import { liveWords } from '../../language/liveWords.ts';
import type { RecordedFilm } from '../../recording/recordedFilm.ts';
import type { UnfinishedRecording } from '../../recording/unfinishedRecordings.ts';
import type { Preferences } from '../../storage/preferences.ts';
import type { AnalysisTask } from '../analysisTask.ts';
import { saidOfBack } from '../backPain.ts';
import type { Diary } from '../diary.ts';
import type { LiveDevices } from './liveDevices.ts';

/** Recordings on their way to a kept run. */
export interface RecordedRuns {
  /** Recordings whose page died before their run was kept, newest first; filled by `lookForUnfinished`. */
  readonly unfinished: StoreApi<readonly UnfinishedRecording[]>;
  lookForUnfinished(): Promise<void>;
  /**
   * Analyses an unfinished recording like any film; `busy` when another film is being analysed, `empty` when nothing in
   * it can be read.
   */
  recover(recording: UnfinishedRecording): Promise<'begun' | 'busy' | 'empty'>;
  /** Removes an unfinished recording for good. */
  discard(recording: UnfinishedRecording): Promise<void>;
  /**
   * The same analysis as for any film. The recording goes when its run is kept, and stays where it could not be.
   *
   * @param startedAt for the film's name, milliseconds since 1970.
   * @param standing how the runner stands tall, where that was seen.
   * @returns false when another film is being analysed; then the recording stays.
   */
  analyse(film: RecordedFilm, startedAt: number, standing: StaticTrial | null): boolean;
}

/** None is known before `lookForUnfinished`. */
export function makeRecordedRuns(
  devices: Pick<LiveDevices, 'findUnfinishedRecordings' | 'recoverRecording' | 'discardRecording'>,
  preferences: StoreApi<Preferences>,
  work: Pick<AnalysisTask, 'start'>,
  diary: Pick<Diary, 'state'>,
): RecordedRuns {
  const unfinished = createStore<readonly UnfinishedRecording[]>(() => []);

  const lookForUnfinished = async () => {
    unfinished.setState(await devices.findUnfinishedRecordings().catch(() => []), true);
  };

  const analyse = (film: RecordedFilm, startedAt: number, standing: StaticTrial | null): boolean => {
    const { model, backend, speedKmh, heightCm } = preferences.getState();
    const options = { model, backend, run: { speedKmh, heightCm, standing, ...saidOfBack(diary) } };
    const begun = work.start(film.film, liveWords.filmName(startedAt), options, (run) => {
      if (run?.card?.filmBytes != null) void film.discard();
      else film.release();
    });
    if (!begun) film.release();
    return begun;
  };

  return {
    unfinished,
    lookForUnfinished,
    analyse,
    async recover({ name, startedAt }) {
      const film = await devices.recoverRecording(name);
      if (!film) return 'empty';
      return analyse(film, startedAt, null) ? 'begun' : 'busy';
    },
    async discard({ name }) {
      await devices.discardRecording(name);
      await lookForUnfinished();
    },
  };
}
