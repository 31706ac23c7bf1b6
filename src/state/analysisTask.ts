import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FilmJob, FilmJobOptions } from '../engine/film/filmJob.ts';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { shownTurn } from '../engine/film/shownTurn.ts';
import { overlayWords } from '../language/overlayWords.ts';
import { posterOf } from '../overlay/measures/posterOf.ts';
import { runnerBox } from '../overlay/runnerBox.ts';
import { cutPicture } from './cutPicture.ts';
import type { Engine } from './engine.ts';
import type { OpenRun } from './openRun.ts';
import type { Runs } from './runs.ts';

/** The one film being analysed, from its start to the kept run. */
export interface AnalysisTaskState {
  readonly job: FilmJob | null;
  readonly name: string;
  readonly film: Blob | null;
  readonly phase: 'idle' | 'working' | 'saving' | 'saved' | 'failed' | 'cancelled';
  /** Once saved: the run to open. */
  readonly runId: string | null;
}

/**
 * Starts, follows and stops the analysis of a film. It lives outside the screens, so that one may look elsewhere
 * meanwhile.
 */
export interface AnalysisTask {
  readonly state: StoreApi<AnalysisTaskState>;
  /**
   * False when a film is being analysed already.
   *
   * @param onEnd hears how it ended: the run, kept or at least open; null when there is none.
   */
  start(film: Blob, name: string, options: FilmJobOptions, onEnd?: (run: OpenRun | null) => void): boolean;
  /**
   * The last film once more, as it was begun: whoever waited for its end hears of this one's. False as above, and
   * before any.
   */
  again(): boolean;
  cancel(): void;
  /** Forgets a finished work. */
  dismiss(): void;
}

const idle: AnalysisTaskState = { job: null, name: '', film: null, phase: 'idle', runId: null };

/** Wide enough for a card on a sharp screen. */
const pictureWidth = 640;

/** Nothing under way at first. */
export function makeAnalysisTask(
  engine: Pick<Engine, 'startFilmJob' | 'requestFilmPicture'>,
  runs: Pick<Runs, 'keep'>,
): AnalysisTask {
  const state = createStore<AnalysisTaskState>(() => idle);
  /** Begins the last film again. */
  let begun: (() => boolean) | null = null;
  const isBusy = () => state.getState().phase === 'working' || state.getState().phase === 'saving';
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();

  const setPhase = (phase: AnalysisTaskState['phase'], more: Partial<AnalysisTaskState> = {}) => {
    state.setState({ phase, ...more });
    if (isBusy()) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  };

  const keyPicture = async (film: Blob, result: FilmResult) => {
    const runner = runnerBox(result.smoothed);
    const picture = await engine.requestFilmPicture(
      film,
      shownTurn(result),
      keyTime(result),
      Math.round(pictureWidth / (runner?.width ?? 1)),
    );
    return runner ? cutPicture(picture, runner) : picture;
  };

  const save = async (film: Blob, name: string, result: FilmResult): Promise<OpenRun> => {
    setPhase('saving');
    const picture = await keyPicture(film, result).catch(() => null);
    const run = await runs.keep(name, result, film, picture);
    setPhase('saved', { runId: run.id });
    return run;
  };

  const start: AnalysisTask['start'] = (film, name, options, onEnd) => {
    if (isBusy()) return false;
    const job = engine.startFilmJob(film, options);
    begun = () => start(film, name, options, onEnd);
    setPhase('working', { job, name, film, runId: null });
    job.state.subscribe(({ phase, result }) => {
      if (state.getState().job !== job || state.getState().phase !== 'working') return;
      if (phase === 'done' && result) void save(film, name, result).then(onEnd);
      else if (phase === 'failed' || phase === 'cancelled') {
        setPhase(phase);
        onEnd?.(null);
      }
    });
    return true;
  };

  return {
    state,
    start,
    again: () => begun?.() ?? false,
    cancel() {
      state.getState().job?.cancel();
    },
    dismiss() {
      if (isBusy()) return;
      begun = null;
      setPhase('idle', idle);
    },
  };
}

/** The moment that a card shows: the one that the review opens with. */
function keyTime({ analysis, smoothed }: FilmResult): number {
  return smoothed.times[posterOf(smoothed, analysis, overlayWords).frame] ?? 0;
}
