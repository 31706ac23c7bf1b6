import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FilmFacts } from '../../workers/shared/filmFacts.ts';
import type { JobProblem } from '../language/jobProblem.ts';
import { addTurns, type QuarterTurn } from '../poseTrack/quarterTurn.ts';
import type { Engine } from './engine.ts';
import type { Runs } from './runs.ts';

/** The film that was chosen and what its file says, before any work. */
export interface ChosenFilmState {
  readonly phase: 'none' | 'reading' | 'ready' | 'opened' | 'problem';
  readonly film: File | null;
  /** A file of points that were found already needs no questions and no work: it is opened as a run. */
  readonly isTrack: boolean;
  /** Of a track that was opened: its run. */
  readonly runId: string | null;
  /** How the film's picture is turned, as the person asked for. */
  readonly turn: QuarterTurn;
  readonly facts: FilmFacts | null;
  /** Closed by the store when another film is chosen. */
  readonly picture: ImageBitmap | null;
  readonly problem: JobProblem | null;
}

/** The film that is being prepared. */
export interface ChosenFilm {
  readonly state: StoreApi<ChosenFilmState>;
  choose(film: File): Promise<void>;
  /** Turns the film's picture by a quarter, clockwise. */
  turnPicture(): Promise<void>;
  clear(): void;
}

const none: ChosenFilmState = {
  phase: 'none',
  film: null,
  isTrack: false,
  runId: null,
  turn: 0,
  facts: null,
  picture: null,
  problem: null,
};

/** Of a pose track; some systems name no type for it. */
const trackEnding = /\.json$/i;

/** No film at first. A film that is chosen while another is still being read takes its place. */
export function makeChosenFilm(
  engine: Pick<Engine, 'readFilmFacts' | 'openPoseTrack'>,
  runs: Pick<Runs, 'keep'>,
): ChosenFilm {
  const state = createStore<ChosenFilmState>(() => none);
  const replace = (next: ChosenFilmState) => {
    state.getState().picture?.close();
    state.setState(next, true);
  };
  const isWanted = (film: File, turn: QuarterTurn) => state.getState().film === film && state.getState().turn === turn;

  const readFilm = async (film: File, turn: QuarterTurn) => {
    const probed = await engine.readFilmFacts(film, turn);
    if (!isWanted(film, turn)) {
      if ('firstPicture' in probed) probed.firstPicture.close();
      return;
    }
    if ('problem' in probed) replace({ ...none, phase: 'problem', film, problem: probed.problem });
    else replace({ ...none, phase: 'ready', film, turn, facts: probed.facts, picture: probed.firstPicture });
  };

  const openTrack = async (file: File) => {
    const opened = await engine.openPoseTrack(file);
    if (!isWanted(file, 0)) return;
    if ('problem' in opened) {
      replace({ ...none, phase: 'problem', film: file, isTrack: true, problem: opened.problem });
      return;
    }
    const run = await runs.keep(file.name.replace(trackEnding, '').replace(/\.poses$/i, ''), opened.result, null, null);
    if (isWanted(file, 0)) replace({ ...none, phase: 'opened', film: file, isTrack: true, runId: run.id });
  };

  return {
    state,
    clear: () => replace(none),
    async choose(film) {
      const isTrack = trackEnding.test(film.name) || film.type === 'application/json';
      replace({ ...none, phase: 'reading', film, isTrack });
      await (isTrack ? openTrack(film) : readFilm(film, 0));
    },
    async turnPicture() {
      const { film, phase, turn } = state.getState();
      if (!film || phase !== 'ready') return;
      const next = addTurns(turn, 90);
      // The picture stays until the turned one is there.
      state.setState({ phase: 'reading', turn: next });
      await readFilm(film, next);
    },
  };
}
