import type { StoreApi } from 'zustand/vanilla';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import type { RunCard } from '../storage/runCard.ts';
import type { OpenRun } from './openRun.ts';

/** The list of kept runs as the first screen shows it. */
export interface RunsState {
  readonly phase: 'loading' | 'ready' | 'unavailable';
  readonly cards: readonly RunCard[];
  /** Ids of rows that can't be read. */
  readonly broken: readonly string[];
}

/** The kept runs, and the ones that are open. */
export interface Runs {
  readonly state: StoreApi<RunsState>;
  refresh(): Promise<void>;
  /** Keeps a finished run; where that fails the run is open all the same and says why it isn't kept. */
  keep(name: string, result: FilmResult, film: Blob | null, picture: Blob | null): Promise<OpenRun>;
  /** From memory or from the device; null when there is none. Rejects when it is damaged. */
  open(id: string): Promise<OpenRun | null>;
  /** Shows new numbers for a run and keeps them. `kept` is false when only the showing worked. */
  update(run: OpenRun, result: FilmResult): Promise<{ readonly run: OpenRun; readonly kept: boolean }>;
  /** @throws StorageError */
  remove(id: string): Promise<void>;
}
