import type { StoreApi } from 'zustand/vanilla';
import type { FilmJob, FilmJobOptions } from '../engine/film/filmJob.ts';
import type { OpenRun } from './openRun.ts';

/** The one film being analysed, from its start to the kept run. */
export interface AnalysisTaskState {
  readonly job: FilmJob | null;
  readonly name: string;
  readonly film: Blob | null;
  readonly phase: 'idle' | 'working' | 'saving' | 'saved' | 'failed' | 'cancelled';
  /** Once saved: the run to open. */
  readonly runId: string | null;
}

/** Starts, follows and stops the analysis of a film. It lives outside the screens, so that one may look elsewhere meanwhile. */
export interface AnalysisTask {
  readonly state: StoreApi<AnalysisTaskState>;
  /**
   * False when a film is being analysed already.
   *
   * @param onEnd hears how it ended: the run, kept or at least open; null when there is none.
   */
  start(film: Blob, name: string, options: FilmJobOptions, onEnd?: (run: OpenRun | null) => void): boolean;
  /** The last film once more, as it was begun: whoever waited for its end hears of this one's. False as above, and before any. */
  again(): boolean;
  cancel(): void;
  /** Forgets a finished work. */
  dismiss(): void;
}
