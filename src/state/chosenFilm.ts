import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FilmFacts } from '../../workers/shared/filmFacts.ts';
import type { JobProblem } from '../language/jobProblem.ts';
import type { Engine } from './engine.ts';

/** The film that was chosen and what its file says, before any work. */
export interface ChosenFilmState {
  readonly phase: 'none' | 'reading' | 'ready' | 'problem';
  readonly film: File | null;
  readonly facts: FilmFacts | null;
  /** Closed by the store when another film is chosen. */
  readonly picture: ImageBitmap | null;
  readonly problem: JobProblem | null;
}

/** The film that is being prepared. */
export interface ChosenFilm {
  readonly state: StoreApi<ChosenFilmState>;
  choose(film: File): Promise<void>;
  clear(): void;
}

const none: ChosenFilmState = { phase: 'none', film: null, facts: null, picture: null, problem: null };

/** No film at first. A film that is chosen while another is still being read takes its place. */
export function makeChosenFilm(engine: Pick<Engine, 'readFilmFacts'>): ChosenFilm {
  const state = createStore<ChosenFilmState>(() => none);
  const replace = (next: ChosenFilmState) => {
    state.getState().picture?.close();
    state.setState(next, true);
  };
  return {
    state,
    clear: () => replace(none),
    async choose(film) {
      replace({ ...none, phase: 'reading', film });
      const probed = await engine.readFilmFacts(film);
      if (state.getState().film !== film) {
        if ('firstPicture' in probed) probed.firstPicture.close();
        return;
      }
      if ('problem' in probed) replace({ ...none, phase: 'problem', film, problem: probed.problem });
      else replace({ ...none, phase: 'ready', film, facts: probed.facts, picture: probed.firstPicture });
    },
  };
}
