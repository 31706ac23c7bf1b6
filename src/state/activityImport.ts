import { createStore, type StoreApi } from 'zustand/vanilla';
import { localDay } from '../care/calendar/day.ts';
import { rowsOf } from '../care/diary/diaryRow.ts';
import type { LoggedRun } from '../care/diary/loggedRun.ts';
import type { ActivityFileProblem, ActivityFileReading, ReadActivity } from '../care/load/readActivity.ts';
import { type RunProblem, runProblem } from '../care/load/runProblem.ts';
import { sameRun } from '../care/load/sameRun.ts';
import { loggedRunOf } from '../careFiles/loggedRunOf.ts';
import type { Diary } from './diary.ts';

/** What became of an activity in a file, or of the file. */
export type ImportOutcome =
  | { readonly kind: 'added'; readonly run: LoggedRun; readonly read: ReadActivity }
  /** It was there already; nothing changed. */
  | { readonly kind: 'known'; readonly run: LoggedRun }
  /** It may be one that was told by hand: somebody has to say. */
  | { readonly kind: 'likely'; readonly run: LoggedRun; readonly there: LoggedRun; readonly read: ReadActivity }
  | { readonly kind: 'refused'; readonly problem: RunProblem }
  | { readonly kind: 'problem'; readonly problem: ActivityFileProblem };

/** Files on their way into the log, wherever they were dropped. */
export interface ActivityImportState {
  readonly reading: number;
  readonly outcomes: readonly { readonly id: string; readonly file: string; readonly outcome: ImportOutcome }[];
}

/** Takes watches' files into the diary. */
export interface ActivityImport {
  readonly state: StoreApi<ActivityImportState>;
  /** One after the other; what is read is kept at once. */
  take(files: readonly File[]): Promise<void>;
  /** Answers a `likely` one: the same as what is there, another run, or none at all. */
  decide(id: string, answer: 'same' | 'other' | 'leave'): Promise<void>;
  /** Forgets what was said of the last files. */
  dismiss(): void;
}

/** @param now milliseconds since 1970. */
export function makeActivityImport(
  read: (file: Blob) => Promise<ActivityFileReading>,
  diary: Diary,
  now: () => number = Date.now,
): ActivityImport {
  const state = createStore<ActivityImportState>(() => ({ reading: 0, outcomes: [] }));
  let count = 0;
  let queue: Promise<void> = Promise.resolve();

  const say = (file: string, outcome: ImportOutcome) =>
    state.setState(({ outcomes }) => ({ outcomes: [...outcomes, { id: `import-${count++}`, file, outcome }] }));

  async function add(activity: ReadActivity): Promise<ImportOutcome> {
    const instant = now();
    const run = loggedRunOf(activity, instant);
    const here = new Date(instant);
    const time = `${String(here.getHours()).padStart(2, '0')}:${String(here.getMinutes()).padStart(2, '0')}`;
    const problem = runProblem(run, { today: localDay(here), time });
    if (problem) return { kind: 'refused', problem };
    const same = sameRun(run, rowsOf(diary.state.getState().rows, 'loggedRun'));
    if (same?.how === 'sure') return { kind: 'known', run: same.run };
    if (same) return { kind: 'likely', run, there: same.run, read: activity };
    await diary.put(run);
    return { kind: 'added', run, read: activity };
  }

  async function takeOne(file: File): Promise<void> {
    const reading = await read(file);
    if ('problem' in reading) say(file.name, { kind: 'problem', problem: reading.problem });
    else for (const activity of reading.activities) say(file.name, await add(activity));
    state.setState(({ reading: left }) => ({ reading: left - 1 }));
  }

  return {
    state,
    take(files) {
      state.setState(({ reading, outcomes }) => ({
        reading: reading + files.length,
        // What was decided makes way; what waits for an answer stays.
        outcomes: reading > 0 ? outcomes : outcomes.filter(({ outcome }) => outcome.kind === 'likely'),
      }));
      for (const file of files) queue = queue.then(() => takeOne(file));
      return queue;
    },
    async decide(id, answer) {
      const one = state.getState().outcomes.find((outcome) => outcome.id === id);
      if (one?.outcome.kind !== 'likely') return;
      const { run, there, read: activity } = one.outcome;
      const kept = answer === 'same' ? merged(run, there) : run;
      state.setState(({ outcomes }) => ({
        outcomes:
          answer === 'leave'
            ? outcomes.filter((outcome) => outcome.id !== id)
            : outcomes.map((outcome) =>
                outcome.id === id ? { ...outcome, outcome: { kind: 'added', run: kept, read: activity } } : outcome,
              ),
      }));
      if (answer !== 'leave') await diary.put(kept);
    },
    dismiss: () => state.setState(({ outcomes }) => ({ outcomes: outcomes.slice(0, 0) })),
  };
}

/** The file's numbers, and what only a person can tell. */
function merged(run: LoggedRun, there: LoggedRun): LoggedRun {
  const { id, activity, shoeId, note, stage, wentWell, filmIds } = there;
  return {
    ...run,
    id,
    activity,
    shoeId,
    note,
    stage,
    wentWell,
    filmIds,
    metres: run.metres ?? there.metres,
    seconds: run.seconds ?? there.seconds,
  };
}
