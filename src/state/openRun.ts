import type { FilmResult } from '../engine/film/filmJobState.ts';
import type { StorageTrouble } from '../language/storageWords.ts';
import type { RunCard } from '../storage/runCard.ts';

/** A run on the screen, wherever it came from. */
export interface OpenRun {
  readonly id: string;
  readonly name: string;
  readonly result: FilmResult;
  /** Null when it was not kept. */
  readonly film: Blob | null;
  /** Its row in the archive; null for the sample and for a run that could not be kept. */
  readonly card: RunCard | null;
  /** Why it is not kept, or not whole; null when all is well. */
  readonly keepingProblem: StorageTrouble | null;
  /** Of its rows in the archive, counted up by every change (see `RunArchive.update`). */
  readonly revision: number;
}
