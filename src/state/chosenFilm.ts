import type { StoreApi } from 'zustand/vanilla';
import type { FilmFacts } from '../../workers/shared/filmFacts.ts';
import type { JobProblem } from '../language/jobProblem.ts';

/** The film that was chosen and what its file says, before any work. */
export interface ChosenFilmState {
  readonly phase: 'none' | 'reading' | 'ready' | 'problem';
  readonly film: File | null;
  readonly facts: FilmFacts | null;
  /** Closed by the store when another film is chosen. */
  readonly picture: ImageBitmap | null;
  readonly problem: JobProblem | null;
}

/** The film on the check screen. */
export interface ChosenFilm {
  readonly state: StoreApi<ChosenFilmState>;
  choose(film: File): Promise<void>;
  clear(): void;
}
