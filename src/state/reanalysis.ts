import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Said } from '../analysis/said.ts';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import type { HeldReading } from '../engine/film/holdReading.ts';
import type { StorageTrouble } from '../language/storageWords.ts';
import { saidOfBack } from './backPain.ts';
import type { Diary } from './diary.ts';
import type { OpenRun } from './openRun.ts';

/** Where the numbers of an open run stand. */
export interface ReanalysisState {
  /** What the person says; ahead of the numbers as long as these are worked out. */
  readonly said: Said;
  readonly isWorking: boolean;
  /** What went wrong the last time: with working it out, or with keeping it. */
  readonly problem: 'notWorkedOut' | StorageTrouble | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The way to work the numbers of an open run out again with other answers, to undo that, and to keep them. */
export interface Reanalysis {
  readonly state: StoreApi<ReanalysisState>;
  /** Gets ready for questions that are likely to come. */
  warm(): void;
  /** Changes some answers and leaves the others. */
  ask(change: Said): void;
  undo(): void;
  redo(): void;
  /** Takes over what was written down of the run meanwhile. */
  describe(described: OpenRun): void;
  /** Lets its worker go; a later question starts another. */
  end(): void;
}

/** What a reanalysis needs of its surroundings. */
interface ReanalysisHome {
  readonly hold: (result: FilmResult) => HeldReading;
  readonly diary: Pick<Diary, 'state'>;
  /** Keeps new numbers; the run as it is kept then, and what went wrong. */
  readonly keep: (
    run: OpenRun,
    result: FilmResult,
  ) => Promise<{ readonly run: OpenRun; readonly problem: StorageTrouble | null }>;
  /** Shows the run with its new numbers. */
  readonly show: (run: OpenRun) => void;
}

/**
 * Answers may come faster than they are worked out: each new one takes the place of those that wait. The numbers are
 * shown as soon as they are there and kept afterwards, one change after the other.
 */
export function makeReanalysis(opened: OpenRun, { hold, diary, keep, show }: ReanalysisHome): Reanalysis {
  let run = opened;
  let reading: HeldReading | null = null;
  /** All that was said in this visit, and where in it one is. */
  let history: Said[] = [run.result.said];
  let at = 0;
  let isBusy = false;
  let isKeeping = false;
  const state = createStore<ReanalysisState>(() => ({
    said: run.result.said,
    isWorking: false,
    problem: null,
    canUndo: false,
    canRedo: false,
  }));

  function tell(change: Partial<ReanalysisState>): void {
    state.setState({ said: history[at], canUndo: at > 0, canRedo: at < history.length - 1, ...change });
  }

  /** Starts over from a run as it is now. */
  function adopt(changed: OpenRun, problem: StorageTrouble | null): void {
    run = changed;
    history = [run.result.said];
    at = 0;
    reading?.end();
    reading = null;
    tell({ problem });
    show(run);
  }

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    tell({ isWorking: true, problem: null });
    try {
      while (run.result.said !== history[at]) {
        const said = history[at];
        if (isOnlyDrawn(run.result.said, said)) {
          run = { ...run, result: { ...run.result, said } };
          show(run);
          continue;
        }
        reading ??= hold(run.result);
        const { analysis, smoothed } = await reading.analyse(said);
        if (said !== history[at]) continue;
        run = { ...run, result: { ...run.result, analysis, smoothed, said } };
        show(run);
      }
    } catch {
      // What was said last can't be worked out: back to what is shown.
      const shown = history.lastIndexOf(run.result.said);
      history = shown < 0 ? [run.result.said] : history.slice(0, shown + 1);
      at = history.length - 1;
      tell({ problem: 'notWorkedOut' });
    }
    isBusy = false;
    tell({ isWorking: false });
    await keepAll();
  }

  async function keepAll(): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    let kept: FilmResult | null = null;
    while (kept !== run.result) {
      kept = run.result;
      const answer = await keep(run, kept);
      if (answer.run.result !== kept) {
        adopt(answer.run, answer.problem);
        break;
      }
      run = { ...answer.run, result: run.result };
      show(run);
      if (answer.problem) tell({ problem: answer.problem });
    }
    isKeeping = false;
  }

  return {
    state,
    warm() {
      reading ??= hold(run.result);
      reading.warm();
    },
    ask(change) {
      const { hasBackPain: _, ...said } = { ...history[at], ...change };
      history = [...history.slice(0, at + 1), { ...said, ...saidOfBack(diary) }];
      at = history.length - 1;
      tell({});
      void work();
    },
    undo() {
      if (at === 0) return;
      at--;
      tell({});
      void work();
    },
    redo() {
      if (at >= history.length - 1) return;
      at++;
      tell({});
      void work();
    },
    describe({ name, card }) {
      run = { ...run, name, card };
    },
    end() {
      reading?.end();
      reading = null;
    },
  };
}

/** Whether two answers differ in the lines drawn on the film alone: no number rests on these. */
function isOnlyDrawn(before: Said, after: Said): boolean {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Said)[];
  return names.every((name) => name === 'drawings' || before[name] === after[name]);
}
