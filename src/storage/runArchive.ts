import type { FilmResult } from '../engine/film/filmJobState.ts';
import type { RunCard } from './runCard.ts';
import type { StorageError } from './storageError.ts';

/** A run that was read back. */
export interface KeptRun {
  readonly card: RunCard;
  readonly result: FilmResult;
  /** On disk; null when it was not kept. */
  readonly film: Blob | null;
}

/** The runs kept on this device: rows in IndexedDB, films in the origin's private files. */
export interface RunArchive {
  /** Newest first. Rows that can't be read are counted and named, never fatal. */
  list(): Promise<{ readonly cards: readonly RunCard[]; readonly broken: readonly string[] }>;
  /**
   * Keeps a run: the film first, then both rows in one transaction, so that a row never promises a film that isn't there.
   * Where only the film can't be kept, the rest is, and `filmProblem` says why.
   *
   * @throws StorageError when the numbers can't be kept either; then nothing is left behind.
   */
  keep(
    card: Omit<RunCard, 'filmBytes'>,
    result: FilmResult,
    film: Blob | null,
  ): Promise<{ readonly card: RunCard; readonly filmProblem: StorageError | null }>;
  /**
   * Null when there is no such run.
   *
   * @throws v.ValiError when its rows are damaged.
   */
  open(id: string): Promise<KeptRun | null>;
  /** Replaces the numbers of a run. @throws StorageError */
  update(card: RunCard, result: FilmResult): Promise<void>;
  /** Rows and film, gone for good. @throws StorageError */
  remove(id: string): Promise<void>;
  /** Removes films that no row knows, left by a tab that was closed while writing. */
  sweep(now: number): Promise<void>;
  close(): void;
}
